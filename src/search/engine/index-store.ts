// Gets the records that may answer a query: all records of a small site; on a larger one those that Pagefind finds.
import type { BundledData, HeadData } from './format.ts';
import { loadBundle, loadHead } from './load-index.ts';
import { nearestUnits } from './nearest-units.ts';
import { openLexicon, type Lexicon } from './lexicon.ts';
import { openPagefind, type Found, type PagefindSearch } from './pagefind-search.ts';
import { addUnits, createRecordStore, type ReadPassage, type ReadRecord, type RecordStore } from './record-store.ts';
import { readSynonyms, type Synonyms } from './synonyms.ts';
import type { Term } from './terms.ts';

export interface IndexStore {
  head: HeadData;
  lexicon: Lexicon;
  synonyms: Synonyms;
  /** How many records the site has. */
  total: number;
  /** The passages loaded so far. */
  passages: ReadPassage[];
  /** All records in the order of the index; null on a site too large to be loaded whole. */
  all: ReadRecord[] | null;
  /** Where each term may be found, on a site too large to be loaded whole. */
  find: (terms: Term[]) => Promise<Found[]>;
  /** The records that may answer, once those of the best units are loaded. */
  get: (found: Found[], weights: number[], units: number) => Promise<ReadRecord[]>;
  /** Loads the rest of Pagefind’s index while the network is idle, unless the reader saves data. */
  warm: () => void;
}

/**
 * @param base The folder that the site is served from.
 * @throws If the index cannot be loaded.
 */
export async function openIndexStore(base: string): Promise<IndexStore> {
  const { head, records } = await loadHead(base);
  const lexicon = openLexicon(head);
  const store = createRecordStore();
  if (head.bundled === null) await addUnits(store, lexicon, head, records);
  return {
    head,
    lexicon,
    synonyms: readSynonyms(head, lexicon),
    total: head.units.reduce((sum, length) => sum + length, 0),
    passages: store.passages,
    ...(head.bundled === null ? openWhole(store) : openBundled(base, head, head.bundled, store, lexicon)),
  };
}

type Access = Pick<IndexStore, 'all' | 'find' | 'get' | 'warm'>;

function openWhole({ units }: RecordStore): Access {
  const all = [...units.values()].flat();
  return { all, find: () => Promise.resolve([]), get: () => Promise.resolve(all), warm: () => undefined };
}

function openBundled(base: string, head: HeadData, bundled: BundledData, store: RecordStore, lexicon: Lexicon): Access {
  let opening: Promise<PagefindSearch> | undefined;
  const open = (): Promise<PagefindSearch> => {
    opening ??= openPagefind(base, bundled, lexicon);
    opening.catch(() => (opening = undefined));
    return opening;
  };
  const load = createLoader(bundled, (file) => addUnits(store, lexicon, head, loadBundle(base, file)));
  let warmed = savesData();
  open().catch(() => undefined);
  return {
    all: null,
    find: async (terms) => {
      const { find } = await open();
      return Promise.all(terms.map(find));
    },
    get: async (found, weights, most) => {
      await load(nearestUnits(found, weights, most));
      return loadedOf(store, found);
    },
    warm: () => {
      if (warmed) return;
      warmed = true;
      open()
        .then(({ warm }) => warm(bundled.samples))
        .catch(() => (warmed = false));
    },
  };
}

/** Whether the browser is set to save data. */
function savesData(): boolean {
  if (typeof navigator === 'undefined' || !('connection' in navigator)) return false;
  const { connection } = navigator;
  return (
    typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true
  );
}

/** The loaded records that were found, with the records that they support, in the order of the index. */
function loadedOf({ units }: RecordStore, found: Found[]): ReadRecord[] {
  const records = new Set<ReadRecord>();
  for (const [unit, places] of found.flatMap((one) => [...one])) {
    for (const place of places.keys()) {
      const record = units.get(unit)?.[place];
      if (record === undefined) continue;
      for (const one of [record, ...record.supports]) records.add(one);
    }
  }
  return [...records].toSorted((a, b) => a.unit - b.unit || a.place - b.place);
}

/** @returns A function that loads the bundles of some units in parallel, each bundle once. */
function createLoader(
  { bundles }: BundledData,
  load: (file: string) => Promise<void>,
): (units: number[]) => Promise<void> {
  const loads = new Map<string, Promise<void>>();
  const fileOf = bundles.flatMap(({ file, units }) => Array.from({ length: units }, () => file));
  return async (units) => {
    const wanted = new Set(units.map((unit) => fileOf[unit]).filter((file) => file !== undefined));
    await Promise.all(
      [...wanted].map((file) => {
        const loading = loads.get(file) ?? load(file);
        loads.set(file, loading);
        loading.catch(() => loads.delete(file));
        return loading;
      }),
    );
  };
}
