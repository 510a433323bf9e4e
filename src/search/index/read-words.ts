// Reads what the head of the index says of words: stems, languages, variants of characters, names, and the glossary.
import type { Glossary } from '../../schemas/glossary.ts';
import type { HeadData } from '../engine/format.ts';
import type { Passage, SearchRecord } from '../engine/records.ts';
import { HAN_LETTERS } from '../engine/stop-words.ts';
import type { Variants } from '../text/fold.ts';
import { HAN_NUMERALS } from '../text/number-words.ts';
import { readText } from '../text/tokens.ts';
import { collectWords } from './collect-words.ts';
import { glossaryTermsOf } from './glossary-terms.ts';
import { hanVariants, variantsIn } from './variants.ts';

interface ReadWords {
  words: Pick<HeadData, 'languages' | 'variants' | 'words' | 'names' | 'glossary'>;
  variants: Variants;
  /** The terms of the glossary that each record holds, by their places in `words.glossary`. */
  glossaryTerms: Map<SearchRecord, number[]>;
}

const unique = (keys: string[]): string[] => [...new Set(keys)];

/** @param names The spellings of each name. */
export function readWords(
  records: SearchRecord[],
  { names, glossary }: { names: string[][]; glossary: Glossary },
): ReadWords {
  const variants = hanVariants();
  const keysOf = (text: string): string =>
    readText(text, variants)
      .words.map(({ key }) => key)
      .join(' ');
  const glossed = glossary.map((term) => ({
    passages: Object.entries(term).flatMap(([lang, texts]) =>
      texts.map((text): Passage => ({ role: 'name', lang, text })),
    ),
  }));
  const { words, languages, characters } = collectWords(records, glossed, names.flat(), variants);
  const terms = glossary.map((term): [string[], string[]] => {
    const lists = Object.values(term).map((texts) => texts.map(keysOf));
    return [unique(lists.flatMap((keys) => keys.slice(0, 1))), unique(lists.flatMap((keys) => keys.slice(1)))];
  });
  const held = glossaryTermsOf(records, terms, { words, languages }, variants);
  // A term that no record holds would find nothing.
  const kept = [...terms.keys()].filter((term) => held.some((one) => one.has(term)));
  return {
    variants,
    glossaryTerms: new Map(
      records.map((record, index) => [
        record,
        [...kept.keys()].filter((number) => held[index]?.has(kept[number] ?? -1) === true),
      ]),
    ),
    words: {
      languages,
      words,
      variants: variantsIn(variants, new Set([...HAN_LETTERS, ...HAN_NUMERALS, ...characters])),
      names: names.map((spellings) => unique(spellings.map(keysOf))).filter(({ length }) => length > 1),
      glossary: terms.filter((_, term) => kept.includes(term)),
    },
  };
}
