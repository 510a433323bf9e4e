// Gets the records that may answer a query: with Pagefind; and as long as it is on its way to a site that is loaded whole, from all that is at hand.
import type { HeadData } from './format.ts';
import { readAliases, type Aliases } from './synonyms.ts';
import { openFinder, type Finder, type Found } from './pagefind-search.ts';
import { openLexicon, type Lexicon } from './lexicon.ts';
import { loadBundle, loadHead } from './load-index.ts';
import { addUnits, createShelf, type ReadPassage, type ReadRecord, type Shelf } from './record-store.ts';
import { nearestUnits } from './nearest-units.ts';
import type { Term } from './terms.ts';

export interface Holdings {
  head: HeadData;
  lexicon: Lexicon;
  aliases: Aliases;
  /** How many records the site has. */
  total: number;
  /** The passages at hand. */
  passages: ReadPassage[];
  /** Where each term may be found; null where only a look at all that is at hand can tell. */
  find: (terms: Term[]) => Promise<Found[] | null>;
  /** Loads what is left of the index, where the reader’s line is not spared. To be called when nothing else is wanted. */
  warm: () => void;
  /** The records at hand that may answer, once those of the best units are. */
  get: (found: Found[] | null, weights: number[], units: number) => Promise<ReadRecord[]>;
}

/**
 * @param base The folder that the site is served from.
 * @throws Where the index cannot be had.
 */
export async function openHoldings(base: string): Promise<Holdings> {
  const { head, records } = await loadHead(base);
  const lexicon = openLexicon(head);
  const aliases = readAliases(head, lexicon);
  const shelf = createShelf();
  if (head.whole) await addUnits(shelf, lexicon, head, records);
  let finder: Finder | undefined;
  let warmed = false;
  let opening: Promise<Finder | undefined> | undefined;
  const open = (): Promise<Finder | undefined> =>
    (opening ??= openFinder(base, head, lexicon).then(
      (ready) => (finder = ready),
      (error: unknown) => {
        opening = undefined;
        // A site that is at hand whole does without.
        if (!head.whole) throw error;
        return undefined;
      },
    ));
  // A site that is at hand whole answers first; Pagefind comes when the line is free.
  if (!head.whole) open().catch(() => undefined);
  const fetchUnits = createFetch(base, head, shelf, lexicon);
  return {
    head,
    lexicon,
    aliases,
    total: head.units.reduce((sum, { lengths }) => sum + lengths.length, 0),
    passages: shelf.passages,
    find: async (terms) => {
      const ready = finder ?? (head.whole ? undefined : await open());
      return ready === undefined ? null : Promise.all(terms.map((term) => ready.find(term)));
    },
    warm: () => {
      if (warmed || savesData()) return;
      warmed = true;
      open()
        .then((ready) => ready?.warm(head.chunks))
        .catch(() => (warmed = false));
    },
    get: async (found, weights, most) => {
      if (found === null) return [...shelf.units.values()].flat();
      if (!head.whole) await fetchUnits(nearestUnits(found, weights, most));
      return held(shelf, found);
    },
  };
}

/** Whether the reader asked to be sent no more than needed. */
function savesData(): boolean {
  if (typeof navigator === 'undefined' || !('connection' in navigator)) return false;
  const { connection } = navigator;
  return (
    typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true
  );
}

/** The records at hand of what was found, with those that they bear out, in the order of the index. */
function held(shelf: Shelf, found: Found[]): ReadRecord[] {
  const records = new Set<ReadRecord>();
  for (const units of found) {
    for (const [unit, places] of units) {
      const read = shelf.units.get(unit);
      if (read === undefined) continue;
      for (const place of places.keys()) {
        const record = read[place];
        if (record === undefined) continue;
        records.add(record);
        for (const other of record.bearsOut) records.add(other);
      }
    }
  }
  return [...records].toSorted((a, b) => a.unit - b.unit || a.place - b.place);
}

/** Loads the bundles that hold units, each once; all that are wanted at the same time. */
function createFetch(base: string, head: HeadData, shelf: Shelf, lexicon: Lexicon): (units: number[]) => Promise<void> {
  const loads = new Map<string, Promise<void>>();
  const bundleOf = head.bundles.flatMap(({ file, units }) => Array.from({ length: units }, () => file));
  return async (units) => {
    const wanted = units.flatMap((unit) => bundleOf[unit] ?? []);
    await Promise.all(
      wanted.map((file) => {
        const known = loads.get(file) ?? addUnits(shelf, lexicon, head, loadBundle(base, file));
        loads.set(file, known);
        return known.catch((error: unknown) => {
          loads.delete(file);
          throw error;
        });
      }),
    );
  };
}
