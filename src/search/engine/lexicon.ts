// Numbers the words of the index, with what the build knows of each.
import type { HeadData } from './format.ts';
import { readVariants, type Variants } from '../text/fold.ts';
import { endingsOf, isCompounding } from './endings.ts';

export interface Lexicon {
  variants: Variants;
  /** Key → number. */
  ids: Map<string, number>;
  /** Number → key: first the words that the build shipped, sorted, then all others as they are read. */
  keys: string[];
  /** How many words the build shipped. */
  shipped: number;
  /** The length of a shipped word’s stem. */
  stems: number[];
  /** Whether letters may follow the stem of a shipped word. */
  isEnding: (word: number, letters: string) => boolean;
  /** Whether two shipped words occur in the same language. */
  shareLanguage: (a: number, b: number) => boolean;
  /** Whether a shipped word may be a compound. */
  mayBeCompound: (word: number) => boolean;
  names: ReadonlySet<number>;
  /** Whether the index may hold a word; on a larger site it may hold words that were not shipped. */
  mayBeIndexed: (key: string) => boolean;
}

export function openLexicon({
  words,
  languages,
  variants,
  bundled,
}: Pick<HeadData, 'words' | 'languages' | 'variants' | 'bundled'>): Lexicon {
  const keys = words.words === '' ? [] : words.words.split(' ');
  const endings = languages.map(endingsOf);
  const speaks = (word: number, test: (language: number) => boolean): boolean =>
    languages.some((_, index) => (((words.languages[word] ?? 0) >> index) & 1) === 1 && test(index));
  const ids = new Map(keys.map((key, index) => [key, index]));
  const absent = new Set(words.absent);
  return {
    variants: readVariants(variants),
    ids,
    keys,
    shipped: keys.length,
    stems: words.stems,
    isEnding: (word, letters) => speaks(word, (index) => endings[index]?.has(letters) ?? false),
    shareLanguage: (a, b) => ((words.languages[a] ?? 0) & (words.languages[b] ?? 0)) !== 0,
    mayBeCompound: (word) => speaks(word, (index) => isCompounding(languages[index] ?? '')),
    names: new Set(words.names),
    mayBeIndexed: (key) => {
      const id = ids.get(key);
      return id === undefined ? bundled !== null : !absent.has(id);
    },
  };
}

/** The number of a key; a new one if it has none. */
export function intern(lexicon: Lexicon, key: string): number {
  const known = lexicon.ids.get(key);
  if (known !== undefined) return known;
  const id = lexicon.keys.length;
  lexicon.keys.push(key);
  lexicon.ids.set(key, id);
  return id;
}
