// Collects the words of the index, each with its stem and languages, for other forms, compounds and misspellings.
import type { SearchRecord } from '../engine/records.ts';
import type { WordsData } from '../engine/format.ts';
import { fold, type Variants } from '../text/fold.ts';
import { readText } from '../text/tokens.ts';
import { createStemmer, type Stem } from './snowball.ts';

/** Rarer words than these are not shipped: they are found only as they are written. */
const MOST_WORDS = 20_000;

interface Word {
  count: number;
  /** How often it occurs in each language. */
  languages: Map<string, number>;
  /** The language of the stem. */
  stemmed: string | null;
  stem: number;
}

/**
 * @param records All records.
 * @param glossary Words that readers may type, whether or not the records hold them.
 * @param names Names of people, organisations and products.
 */
export function collectWords(
  records: SearchRecord[],
  glossary: Pick<SearchRecord, 'passages'>[],
  names: string[],
  variants: Variants,
): { words: WordsData; languages: string[]; characters: Set<string> } {
  const characters = new Set<string>();
  const known = new Map<string, Word>();
  const stemmers = new Map<string, Stem>();
  const groups = new Map<string, string[]>();
  for (const [index, { passages }] of [...records, ...glossary].entries()) {
    for (const { lang, text } of passages) {
      const language = lang.split('-')[0] ?? lang;
      const stem = stemmers.get(language) ?? createStemmer(language);
      stemmers.set(language, stem);
      const row = readText(text, variants);
      for (const { key, start, end, unspaced } of [
        ...row.words,
        ...row.extras.filter(({ key: extra }) => !/\d/u.test(extra)).map((extra) => ({ ...extra, unspaced: false })),
      ]) {
        if (unspaced) characters.add(key);
        if (unspaced || !/^\p{L}/u.test(key)) continue;
        const word = known.get(key) ?? { count: 0, languages: new Map<string, number>(), stemmed: null, stem: 0 };
        known.set(key, word);
        if (index < records.length) word.count += 1;
        const before = word.languages.get(language) ?? 0;
        word.languages.set(language, before + 1);
        if (before > 0) continue;
        const stemmed = `${language} ${fold(stem(text.slice(start, end).toLowerCase()))}`;
        groups.set(stemmed, [...(groups.get(stemmed) ?? []), key]);
      }
    }
  }
  for (const [stemmed, keys] of groups) {
    const [language = '', stem = ''] = stemmed.split(' ');
    for (const key of keys)
      setStem(known.get(key), language, stemLength(language === 'en' ? stem.replace(/[ie]$/u, '') : stem, keys));
  }
  const languages = [...stemmers.keys()].toSorted();
  const kept = [...known]
    .toSorted(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const named = new Set(
    names.flatMap((name) => readText(name, variants).words.map(({ key }) => key)).filter((key) => key.length > 2),
  );
  return {
    languages,
    characters,
    words: {
      words: kept.map(([key]) => key).join(' '),
      stems: kept.map(([, { stem }]) => stem),
      languages: kept.map(([, word]) =>
        languages.reduce((bits, language, index) => bits | (word.languages.has(language) ? 1 << index : 0), 0),
      ),
      absent: kept.flatMap(([, { count }], index) => (count === 0 ? [index] : [])),
      names: kept.flatMap(([key], index) => (named.has(key) ? [index] : [])),
    },
  };
}

/** A word has the stem of the language that it occurs in most often: others only quote it. */
function setStem(word: Word | undefined, language: string, length: number): void {
  if (word === undefined) return;
  const often = (of: string | null): number => (of === null ? 0 : (word.languages.get(of) ?? 0));
  if (often(language) > often(word.stemmed) || (often(language) === often(word.stemmed) && length > word.stem))
    [word.stemmed, word.stem] = [language, length];
}

/** The part of a stem that all its words begin with: of “compani” (company, companies) all but the last letter. */
function stemLength(stem: string, words: string[]): number {
  let { length } = stem;
  for (const word of words) while (length > 0 && !word.startsWith(stem.slice(0, length))) length -= 1;
  return length;
}
