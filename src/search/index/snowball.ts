// Stems words in any language that Snowball knows.
import snowball from 'snowball-stemmers';

export type Stem = (word: string) => string;

/**
 * @param language A primary language subtag.
 * @returns A function that stems its words; one that returns them unchanged if Snowball does not know the language.
 */
export function createStemmer(language: string): Stem {
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language)?.toLowerCase() ?? '';
  if (!snowball.algorithms().includes(name)) return (word) => word;
  const stemmer = snowball.newStemmer(name);
  return (word) => stemmer.stem(word);
}
