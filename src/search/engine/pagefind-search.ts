// Finds with Pagefind which records hold a term: one search a word, each answered with the places of the word in a unit's page.
import { INDEX_FOLDER, PAGE_PREFIX, type HeadData } from './format.ts';
import { indexKey, matterKey } from '../text/index-key.ts';
import { isUnspaced } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { QUALITY } from './related.ts';
import type { Term } from './terms.ts';

/** The part of Pagefind’s browser interface that is used here. */
interface Pagefind {
  createInstance: (options: { basePath: string; noWorker: boolean; metaCacheTag: string }) => PagefindInstance;
}
interface PagefindInstance {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { id: string; words: number[] }[] } | null>;
  preload: (query: string) => Promise<unknown>;
}

/** Unit → the records of it that may answer, by their place in it, each with how well. */
export type Found = Map<number, Map<number, number>>;

export interface Finder {
  find: (term: Term) => Promise<Found>;
  /** Loads the parts of the index, a few at a time, by a word of each as it stands there, so that no later query waits for one. */
  warm: (words: string[]) => Promise<void>;
}

/** More words than these answer a term only where few letters were typed: the best of them are looked up. */
const MOST_WORDS = 40;

/** So many parts are asked for together when nothing else is wanted: the line is full, and whoever types on does not wait behind all of them. */
const TOGETHER = 4;

/** A unit’s records and, within each, the places of a word: unit → places in its page. */
type Places = Map<number, number[]>;

/** @throws Where Pagefind cannot be loaded or its WebAssembly may not run. */
export async function openFinder(
  base: string,
  head: Pick<HeadData, 'units' | 'meta'>,
  lexicon: Lexicon,
): Promise<Finder> {
  const folder = `${base.replace(/\/+$/u, '')}/${INDEX_FOLDER}/`;
  // It would ask for its parts one after another, and throw where nobody can catch it if one cannot be had.
  await Promise.all(
    ['pagefind-entry.json?ts=ibid', `pagefind.${head.meta}.pf_meta`, 'wasm.unknown.pagefind', 'pagefind.js'].map(
      (part) => have(folder + part),
    ),
  );
  // Not written into import() itself: Vite would add a loader of its own, and a file for it.
  const address = `${folder}pagefind.js`;
  const { createInstance }: Pagefind = await import(/* @vite-ignore */ address);
  const pagefind = createInstance({ basePath: folder, noWorker: true, metaCacheTag: 'ibid' });
  await pagefind.init();
  const units = new Map(head.units.map(({ page }, unit) => [PAGE_PREFIX + page, unit]));
  const starts = head.units.map(({ lengths }) => startsOf(lengths));
  const asked = new Map<string, Promise<Places>>();

  const search = async (key: string): Promise<Places> => {
    const word = indexKey(key);
    // A word that Pagefind does not know it shortens until it knows one; in quotation marks it does not, but then it gives one place only.
    const known = lexicon.ids.has(key) || ((await pagefind.search(`"${word}"`))?.results.length ?? 0) > 0;
    return known ? placesOf(word) : new Map();
  };
  const placesOf = async (word: string): Promise<Places> => {
    const answer = await pagefind.search(word);
    return new Map(
      (answer?.results ?? []).flatMap(({ id, words }): [number, number[]][] =>
        units.has(id) ? [[units.get(id) ?? 0, words]] : [],
      ),
    );
  };
  const look = (key: string): Promise<Places> => {
    const known = asked.get(key) ?? (lexicon.mayStand(key) ? search(key) : Promise.resolve<Places>(new Map()));
    asked.set(key, known);
    known.catch(() => asked.delete(key));
    return known;
  };
  /** All words that begin so, of which the index is known to hold one. */
  const placesOnce = (beginning: string): Promise<Places> => {
    const known = asked.get(`${beginning}*`) ?? placesOf(beginning);
    asked.set(`${beginning}*`, known);
    known.catch(() => asked.delete(`${beginning}*`));
    return known;
  };
  const toRecords = (places: Places): Records =>
    new Map([...places].map(([unit, at]) => [unit, new Set(at.map((place) => recordAt(starts[unit] ?? [], place)))]));
  /** Characters of a run stand side by side in the index; of words with spaces it only knows that a record holds them. */
  const lookRun = async (run: string[]): Promise<Records> => {
    const found = await Promise.all(run.map(look));
    return run.some(isUnspaced) ? toRecords(found.reduce(nextTo)) : found.map(toRecords).reduce(inBoth);
  };
  return {
    find: async (term) => {
      const found: Found = new Map();
      const { beginning } = term;
      const single = [...term.words].filter(
        ([key]) => lexicon.mayStand(key) && (beginning === null || key === beginning || !key.startsWith(beginning)),
      );
      const best = single.toSorted(([, a], [, b]) => b - a).slice(0, MOST_WORDS);
      if (beginning !== null) add(found, toRecords(await placesOnce(beginning)), QUALITY.extends);
      const words = best.map(async ([key, quality]) => add(found, toRecords(await look(key)), quality));
      const runs = term.runs.map(async ({ runs: list, quality }) =>
        add(found, (await Promise.all(list.map(lookRun))).reduce(inBoth), quality),
      );
      const matters = [...term.matters].map(async (matter) =>
        add(found, toRecords(await placesOnce(indexKey(matterKey(matter)))), QUALITY.near),
      );
      await Promise.all([...words, ...runs, ...matters]);
      return found;
    },
    warm: async (words) => {
      for (let from = 0; from < words.length; from += TOGETHER)
        await Promise.all(words.slice(from, from + TOGETHER).map((word) => pagefind.preload(word)));
    },
  };
}

/** Fetches a part for the browser to keep. @throws Where it cannot be had. */
async function have(address: string): Promise<void> {
  if (typeof document === 'undefined') return;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  await response.arrayBuffer();
}

type Records = Map<number, Set<number>>;

function startsOf(lengths: number[]): number[] {
  let sum = 0;
  return lengths.map((length) => (sum += length) - length);
}

/** The places of the second that follow one of the first. */
function nextTo(before: Places, after: Places): Places {
  return new Map(
    [...after].flatMap(([unit, places]): [number, number[]][] => {
      const first = new Set(before.get(unit));
      const next = places.filter((place) => first.has(place - 1));
      return next.length === 0 ? [] : [[unit, next]];
    }),
  );
}

function inBoth(a: Records, b: Records): Records {
  return new Map(
    [...a].flatMap(([unit, records]): [number, Set<number>][] => {
      const both = [...records].filter((record) => b.get(unit)?.has(record));
      return both.length === 0 ? [] : [[unit, new Set(both)]];
    }),
  );
}

function add(found: Found, records: Records, quality: number): void {
  for (const [unit, places] of records) {
    const known = found.get(unit) ?? new Map<number, number>();
    found.set(unit, known);
    for (const place of places) known.set(place, Math.max(known.get(place) ?? 0, quality));
  }
}

/** The record in whose stretch of words a place lies. */
function recordAt(starts: number[], place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
