// Finds synonyms: spellings of a name in other scripts, and words of the glossary in other languages.
import type { HeadData } from './format.ts';
import { isUnspaced } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { formsOf, QUALITY, stemOf } from './related.ts';
import type { Term } from './terms.ts';

/** A synonym of a text, and how well it answers. */
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
  /** Matches the longest synonym in Han characters. */
  han: RegExp;
}

const MOST_WORDS = 4;

export function readSynonyms({ names, glossary }: Pick<HeadData, 'names' | 'glossary'>, lexicon: Lexicon): Synonyms {
  // Synonyms are written out only when asked for: there are many, and a query needs few.
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

/** Spellings in the same script are no synonyms: a word that they do not share may belong to another name. */
const standsFor = (other: string, key: string, glossaryTerm: number | null): boolean =>
  other !== key && (glossaryTerm !== null || isUnspaced(key) !== isUnspaced(other));

const stemsOf = (lexicon: Lexicon, keys: string[]): string => keys.map((key) => stemOf(lexicon, key)).join(' ');

/**
 * Adds to each term the synonyms of the words around it.
 *
 * @param keys The words of the query; the places of the terms refer to them.
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

/** Adds the synonyms of a whole run of Han characters. */
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

/** A run with its last word in all its forms: “toll bridge” and “toll bridges”. */
export function runForms(lexicon: Lexicon, run: string[]): string[][] {
  const last = run.at(-1) ?? '';
  const forms = isUnspaced(last) ? [last] : [...new Set([last, ...formsOf(lexicon, last)])];
  return forms.map((form) => [...run.slice(0, -1), form]);
}
