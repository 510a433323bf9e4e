// Words that stand for one another: the spellings of a name across scripts, and the words for one thing across languages.
import type { HeadData } from './format.ts';
import { isUnspaced } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { formsOf, QUALITY, stemOf } from './related.ts';
import type { Term } from './terms.ts';

/** What else a text may be meant to say, and how well that answers. */
interface Synonym {
  /** The keys of its words. */
  run: string[];
  quality: number;
  /** The term of the glossary that it comes from; null for names. */
  glossaryTerm: number | null;
}

export interface Synonyms {
  /** @returns The synonyms of a text, by the stems of its words joined by a space. */
  of: (stems: string) => Synonym[];
  /** A name without its spaces → its words. */
  joined: ReadonlyMap<string, string[]>;
  /** Finds the longest synonym in Han characters. */
  han: RegExp;
}

const MOST_WORDS = 4;

export function readSynonyms({ names, glossary }: Pick<HeadData, 'names' | 'glossary'>, lexicon: Lexicon): Synonyms {
  // Which texts stand for which: written out as synonyms only when asked for, for they are many and few are.
  const meant = new Map<string, { key: string; others: string[]; quality: number; glossaryTerm: number | null }[]>();
  const add = (from: string[], to: string[], quality: number, glossaryTerm: number | null): void => {
    for (const key of from) {
      if (!to.some((other) => standsFor(other, key, glossaryTerm))) continue;
      const stem = stemsOf(lexicon, key.split(' '));
      const known = meant.get(stem) ?? [];
      known.push({ key, others: to, quality, glossaryTerm });
      meant.set(stem, known);
    }
  };
  for (const name of names) add(name, name, QUALITY.other, null);
  for (const [glossaryTerm, [nearest, others]] of glossary.entries()) {
    add(nearest, nearest, QUALITY.meaning, glossaryTerm);
    add(nearest, others, QUALITY.near, glossaryTerm);
    add(others, [...nearest, ...others], QUALITY.near, glossaryTerm);
  }
  const of = (stem: string): Synonym[] =>
    (meant.get(stem) ?? []).flatMap(({ key, others, quality, glossaryTerm }) =>
      others
        .filter((other) => standsFor(other, key, glossaryTerm))
        .map((other) => ({ run: other.split(' '), quality, glossaryTerm })),
    );
  const han = [...meant.keys()]
    .filter((key) => isUnspaced(key))
    .map((key) => key.replaceAll(' ', ''))
    .filter((key) => [...key].length > 1)
    .toSorted((a, b) => b.length - a.length);
  const joined = new Map(
    names
      .flat()
      .filter((name) => name.includes(' ') && !isUnspaced(name))
      .map((name) => [name.replaceAll(' ', ''), name.split(' ')]),
  );
  return { of, joined, han: new RegExp(han.length === 0 ? '(?!)' : `(${han.join('|')})`, 'u') };
}

/** In one script a name is found by the words that its spellings share; what they do not share may be another's. */
const standsFor = (other: string, key: string, glossaryTerm: number | null): boolean =>
  other !== key && (glossaryTerm !== null || isUnspaced(key) !== isUnspaced(other));

const stemsOf = (lexicon: Lexicon, keys: string[]): string => keys.map((key) => stemOf(lexicon, key)).join(' ');

/**
 * Words that stand for others bring those along.
 *
 * @param keys The words of the query in a row; the terms’ places count in it.
 */
export function addSynonyms(lexicon: Lexicon, { of }: Synonyms, keys: string[], terms: Term[]): void {
  for (let from = 0; from < keys.length; from += 1) {
    for (let to = from + 1; to <= Math.min(keys.length, from + MOST_WORDS); to += 1) {
      const found = of(stemsOf(lexicon, keys.slice(from, to)));
      if (found.length === 0) continue;
      for (const term of terms)
        if (term.from >= from && term.to <= to && !(term.optional && to - from === 1))
          for (const synonym of found) addSynonym(lexicon, term, synonym);
    }
  }
}

/** What a run of Han characters stands for as a whole. */
export function addRunSynonyms(lexicon: Lexicon, { of }: Synonyms, term: Term, run: string[]): void {
  for (const synonym of of(run.join(' '))) addSynonym(lexicon, term, synonym);
}

function addSynonym(lexicon: Lexicon, term: Term, { run, quality, glossaryTerm }: Synonym): void {
  if (glossaryTerm !== null) term.glossaryTerms.add(glossaryTerm);
  const { words, runs } = glossaryTerm === null ? term : term.meant;
  for (const form of runForms(lexicon, run)) {
    const [word] = form;
    if (form.length > 1 || word === undefined) runs.push({ runs: [form], quality });
    else words.set(word, Math.max(words.get(word) ?? 0, quality));
  }
}

/** A run with its last word in all its forms: “trade secret” and “trade secrets”. */
export function runForms(lexicon: Lexicon, run: string[]): string[][] {
  const last = run.at(-1) ?? '';
  const forms = isUnspaced(last) ? [last] : [...new Set([last, ...formsOf(lexicon, last)])];
  return forms.map((form) => [...run.slice(0, -1), form]);
}
