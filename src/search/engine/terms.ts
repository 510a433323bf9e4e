// A term of a query, and the places in a text that answer it.
import type { Lexicon } from './lexicon.ts';
import { EXTRA, WORD, type ReadPassage, type ReadRecord } from './record-store.ts';

/** Runs of words or characters that must all occur in one passage. */
interface Runs {
  runs: string[][];
  quality: number;
}

export interface Term {
  /** Its offsets in the query. */
  start: number;
  end: number;
  /** Its first and last place in the row of the query’s words. */
  from: number;
  to: number;
  /** A word of the index → how well it answers. */
  words: Map<string, number>;
  runs: Runs[];
  /** Its synonyms in the glossary. */
  meant: { words: Map<string, number>; runs: Runs[] };
  /** Its terms of the glossary: each is one word in Pagefind’s index, so that one search finds all its synonyms. */
  glossaryTerms: Set<number>;
  /** The beginning of its other words, if it may be unfinished: one search finds them all. */
  beginning: string | null;
  /** Affects ranking, but a record need not contain it: “the”, “what”. */
  optional: boolean;
  /** Whether it is written like a name, and so is never optional in a question. */
  isName: boolean;
  /** Whether words of the index have the same beginning, so that it may be a form of one. */
  isLikeOurs: boolean;
  /** The spelling that replaced it. */
  near: string | null;
  /** A number or date: beside words it narrows the results, but a record with nothing else is no answer. */
  isNumber: boolean;
  /** If it is found nowhere, nothing answers the query: a number, or a part of a word. */
  strict: boolean;
  /** A part of a word that was typed, so that a record must contain more of it. */
  part: boolean;
  /** How to read it if nothing answers it as it is. */
  otherwise: (() => Term[]) | null;
}

type BareTerm = Pick<Term, 'from' | 'to'> & { words: Pick<Term, 'start' | 'end'>[] };

/** A term that nothing answers yet. @param words Its words; `from` and `to` are their places in the query. */
export function blankTerm({ words, from, to }: BareTerm): Term {
  return {
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    from,
    to,
    words: new Map(),
    runs: [],
    meant: { words: new Map(), runs: [] },
    glossaryTerms: new Set(),
    beginning: null,
    optional: false,
    isName: false,
    isLikeOurs: false,
    near: null,
    isNumber: false,
    strict: false,
    part: false,
    otherwise: null,
  };
}

/** A place of a passage that answers a term: places in its row, end exclusive, and offsets in its text. */
export interface Place {
  from: number;
  to: number;
  start: number;
  end: number;
  quality: number;
}

/** A term in word numbers. */
export interface Table {
  /** How well each word answers, by its number. */
  words: Float32Array;
  runs: { runs: number[][]; quality: number }[];
}

export function tableOf({ words, runs, meant }: Term, { ids, keys }: Lexicon): Table {
  const table = new Float32Array(words.size + meant.words.size === 0 ? 0 : keys.length);
  for (const [key, quality] of [...meant.words, ...words]) {
    const id = ids.get(key);
    if (id !== undefined) table[id] = Math.max(table[id] ?? 0, quality);
  }
  return {
    words: table,
    runs: [...runs, ...meant.runs].map(({ runs: list, quality }) => ({
      quality,
      runs: list.map((run) => run.map((key) => ids.get(key) ?? -1)),
    })),
  };
}

/**
 * How well each passage answers a term, 0 to 1, by its number.
 *
 * @param records The records whose passages are matched.
 * @param count How many passages there are.
 */
export function proveTerm(table: Table, records: ReadRecord[], count: number): Float32Array {
  const proof = new Float32Array(count);
  for (const { passages } of records) for (const passage of passages) proof[passage.number] = qualityIn(table, passage);
  return proof;
}

function qualityIn(table: Table, { words, extras }: ReadPassage): number {
  let best = 0;
  if (table.words.length > 0) {
    for (let at = 0; at < words.length; at += WORD) {
      const quality = table.words[words[at] ?? 0] ?? 0;
      if (quality > best) best = quality;
    }
    for (let at = 0; at < extras.length; at += EXTRA) {
      const quality = table.words[extras[at] ?? 0] ?? 0;
      if (quality > best) best = quality;
    }
  }
  for (const { runs, quality } of table.runs)
    if (quality > best && runs.every((run) => findRun(words, run, 0) !== -1)) best = quality;
  return best;
}

/** Every place of a passage that answers a term. */
export function placesOf(table: Table, { words, extras }: ReadPassage): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < words.length; at += WORD) {
    const quality = table.words[words[at] ?? 0] ?? 0;
    if (quality > 0)
      places.push({ from: at / WORD, to: at / WORD + 1, start: words[at + 1] ?? 0, end: words[at + 2] ?? 0, quality });
  }
  for (let at = 0; at < extras.length; at += EXTRA) {
    const quality = table.words[extras[at] ?? 0] ?? 0;
    if (quality > 0)
      places.push({
        from: extras[at + 3] ?? 0,
        to: (extras[at + 4] ?? 0) + 1,
        start: extras[at + 1] ?? 0,
        end: extras[at + 2] ?? 0,
        quality,
      });
  }
  for (const { runs, quality } of table.runs) {
    if (!runs.every((run) => findRun(words, run, 0) !== -1)) continue;
    for (const run of runs) {
      for (let at = findRun(words, run, 0); at !== -1; at = findRun(words, run, at + 1)) {
        const last = at + run.length - 1;
        places.push({
          from: at,
          to: last + 1,
          start: words[at * WORD + 1] ?? 0,
          end: words[last * WORD + 2] ?? 0,
          quality,
        });
      }
    }
  }
  return places;
}

/** Where a run begins, each of its words joined to the one before; −1 if it does not occur. */
export function findRun(words: Int32Array, run: readonly number[], from: number): number {
  const places = words.length / WORD;
  for (let at = from; at <= places - run.length; at += 1) {
    if (words[at * WORD] !== run[0]) continue;
    if (
      run.every(
        (id, index) => index === 0 || (words[(at + index) * WORD] === id && words[(at + index) * WORD + 3] === 1),
      )
    )
      return at;
  }
  return -1;
}
