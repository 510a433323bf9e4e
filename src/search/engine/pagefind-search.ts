// Asks Pagefind which records hold a term: one search a word gives the word’s places in each unit’s page.
import { INDEX_FOLDER, PAGE_ORDER, type BundledData } from './format.ts';
import { glossaryKey, indexKey } from '../text/index-key.ts';
import { isUnspaced } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { QUALITY } from './related.ts';
import type { Term } from './terms.ts';

/** The part of Pagefind’s documented browser interface that is used here. */
interface Pagefind {
  options: (options: { basePath: string; noWorker: boolean; metaCacheTag: string }) => Promise<void>;
  search: (
    query: string | null,
    options?: { sort: Record<string, 'asc'> },
  ) => Promise<{ results: { id: string; words: number[] }[] }>;
  preload: (query: string) => Promise<unknown>;
}

/** Unit → the records that may answer, by their place in the unit, each with how well it does. */
export type Found = Map<number, Map<number, number>>;

export interface PagefindSearch {
  find: (term: Term) => Promise<Found>;
  /** Loads the parts of the index that hold these words, a few at a time, so that no later query waits for them. */
  warm: (words: string[]) => Promise<void>;
}

/** Only the best words are looked up; there are more than this only for a few typed letters. */
const MOST_WORDS = 40;

/** How many words are preloaded at once: a new query does not have to wait behind all of them. */
const TOGETHER = 4;

/** With a fixed tag Pagefind requests its first file under the address that was prefetched. */
const CACHE_TAG = 'ibid';

/** Unit → the places of a word in the unit’s page. */
type Places = Map<number, number[]>;

/** @throws If Pagefind cannot be loaded or its WebAssembly may not run. */
export async function openPagefind(
  base: string,
  { lengths, pagefind: files }: Pick<BundledData, 'lengths' | 'pagefind'>,
  lexicon: Lexicon,
): Promise<PagefindSearch> {
  const folder = `${base.replace(/\/+$/u, '')}/${INDEX_FOLDER}/`;
  // Pagefind would request its files one after another, and if one is missing throw where we cannot catch it.
  await Promise.all(files.map((file) => prefetch(folder + file)));
  // Written directly into import(), Vite would add a loader to it.
  const address = `${folder}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ basePath: folder, noWorker: true, metaCacheTag: CACHE_TAG });
  // All pages in the order of the units: so a result’s id identifies its unit without loading the result’s data.
  const pages = await pagefind.search(null, { sort: { [PAGE_ORDER]: 'asc' } });
  const units = new Map(pages.results.map(({ id }, unit) => [id, unit]));
  if (units.size !== lengths.length) throw new Error('Pagefind’s index does not have the units of the records.');
  const searchPlaces = async (query: string): Promise<Places> => {
    const { results } = await pagefind.search(query);
    return new Map(results.map(({ id, words }) => [units.get(id) ?? 0, words]));
  };
  return {
    find: createFind(once(searchPlaces), lengths.map(startsOf), lexicon),
    warm: async (words) => {
      for (let from = 0; from < words.length; from += TOGETHER)
        await Promise.all(words.slice(from, from + TOGETHER).map((word) => pagefind.preload(word)));
    },
  };
}

/** @returns The same function, called once for each query unless it fails. */
function once(search: (query: string) => Promise<Places>): (query: string) => Promise<Places> {
  const asked = new Map<string, Promise<Places>>();
  return (query) => {
    const places = asked.get(query) ?? search(query);
    asked.set(query, places);
    places.catch(() => asked.delete(query));
    return places;
  };
}

/**
 * @param placesOf Searches for a word as it is in the index, or for what words of the index begin with.
 * @param starts For each unit, the places at which its records begin.
 */
function createFind(
  placesOf: (query: string) => Promise<Places>,
  starts: number[][],
  lexicon: Lexicon,
): PagefindSearch['find'] {
  const look = async (key: string): Promise<Places> => {
    const word = indexKey(key);
    if (!lexicon.mayBeIndexed(key)) return new Map();
    // Pagefind shortens an unknown word until it finds something, except in quotation marks: there it gives one place.
    const isKnown = lexicon.ids.has(key) || (await placesOf(`"${word}"`)).size > 0;
    return isKnown ? placesOf(word) : new Map();
  };
  const toRecords = (places: Places): Records =>
    new Map([...places].map(([unit, at]) => [unit, new Set(at.map((place) => recordAt(starts[unit] ?? [], place)))]));
  /** Han characters are indexed side by side; of other words the index only knows which records hold them. */
  const lookRun = async (run: string[]): Promise<Records> => {
    const found = await Promise.all(run.map(look));
    return run.some(isUnspaced) ? toRecords(found.reduce(nextTo)) : found.map(toRecords).reduce(inBoth);
  };
  const lookRuns = async (runs: string[][]): Promise<Records> => (await Promise.all(runs.map(lookRun))).reduce(inBoth);
  return async ({ words, runs, beginning, glossaryTerms }) => {
    const found: Found = new Map();
    const addAll = async (records: Promise<Records>, quality: number): Promise<void> =>
      add(found, await records, quality);
    const single = [...words].filter(
      ([key]) => lexicon.mayBeIndexed(key) && (beginning === null || key === beginning || !key.startsWith(beginning)),
    );
    const best = single.toSorted(([, a], [, b]) => b - a).slice(0, MOST_WORDS);
    await Promise.all([
      ...(beginning === null ? [] : [addAll(placesOf(beginning).then(toRecords), QUALITY.extends)]),
      ...best.map(([key, quality]) => addAll(look(key).then(toRecords), quality)),
      ...runs.map(({ runs: list, quality }) => addAll(lookRuns(list), quality)),
      ...[...glossaryTerms].map((term) => addAll(placesOf(indexKey(glossaryKey(term))).then(toRecords), QUALITY.near)),
    ]);
    return found;
  };
}

/** Fetches a file into the browser’s cache. @throws If it cannot be loaded. */
async function prefetch(address: string): Promise<void> {
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

/** The record whose words include a place. */
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
