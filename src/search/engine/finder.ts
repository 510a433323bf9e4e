// Finds with Pagefind which records hold a term: one search a word, each answered with the places of the word in a unit's page.
import { INDEX_FOLDER, PAGE_PREFIX, type HeadData } from '../format.ts';
import { indexKey } from '../text/index-key.ts';
import type { Term } from './terms.ts';

/** The part of Pagefind’s browser interface that is used here. */
interface Pagefind {
  createInstance: (options: { basePath: string; noWorker: boolean; metaCacheTag: string }) => PagefindInstance;
}
interface PagefindInstance {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { id: string; words: number[] }[] } | null>;
}

/** Unit → the records of it that may answer, by their place in it, each with how well. */
export type Found = Map<number, Map<number, number>>;

export interface Finder {
  find: (term: Term) => Promise<Found>;
  /** Has the parts of the index loaded that a term needs, in the background. */
  warm: (keys: string[]) => Promise<void>;
}

/** More words than these answer a term only where few letters were typed: the best of them are looked up. */
const MOST_WORDS = 24;

/** @throws Where Pagefind cannot be loaded or its WebAssembly may not run. */
export async function openFinder(base: string, head: Pick<HeadData, 'units'>): Promise<Finder> {
  const folder = `${base.replace(/\/+$/u, '')}/${INDEX_FOLDER}/`;
  const { createInstance }: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  const pagefind = createInstance({ basePath: folder, noWorker: true, metaCacheTag: 'ibid' });
  await pagefind.init();
  const units = new Map(head.units.map(({ page }, unit) => [PAGE_PREFIX + page, unit]));
  const starts = head.units.map(({ lengths }) => lengths.map(((sum) => (length: number) => (sum += length) - length)(0)));
  const asked = new Map<string, Promise<[number, number[]][]>>();

  /** A word or phrase, exactly → the records that hold it. */
  const look = (phrase: string): Promise<[number, number[]][]> => {
    const known = asked.get(phrase) ?? search(phrase);
    asked.set(phrase, known);
    known.catch(() => asked.delete(phrase));
    return known;
  };
  const search = async (phrase: string): Promise<[number, number[]][]> => {
    const answer = await pagefind.search(`"${phrase}"`);
    return (answer?.results ?? []).flatMap(({ id, words }): [number, number[]][] => {
      const unit = units.get(id);
      return unit === undefined ? [] : [[unit, [...new Set(words.map((place) => recordAt(starts[unit] ?? [], place)))]]];
    });
  };
  const find = async (term: Term): Promise<Found> => {
    const found: Found = new Map();
    const best = [...term.words].toSorted(([, a], [, b]) => b - a).slice(0, MOST_WORDS);
    const words = best.map(async ([key, quality]) => add(found, await look(indexKey(key)), quality));
    const runs = term.runs.map(async ({ runs: list, quality }) => {
      const all = await Promise.all(list.map((run) => look(run.map(indexKey).join(' '))));
      add(found, all.reduce(inBoth), quality);
    });
    await Promise.all([...words, ...runs]);
    return found;
  };
  return { find, warm: async (keys) => void (await Promise.all(keys.map((key) => look(indexKey(key))))) };
}

function add(found: Found, records: [number, number[]][], quality: number): void {
  for (const [unit, places] of records) {
    const known = found.get(unit) ?? new Map<number, number>();
    found.set(unit, known);
    for (const place of places) known.set(place, Math.max(known.get(place) ?? 0, quality));
  }
}

function inBoth(a: [number, number[]][], b: [number, number[]][]): [number, number[]][] {
  const other = new Map(b);
  return a.flatMap(([unit, places]): [number, number[]][] => {
    const both = places.filter((place) => other.get(unit)?.includes(place));
    return both.length === 0 ? [] : [[unit, both]];
  });
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
