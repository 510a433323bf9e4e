// Content-layer loaders that fill Astro's collections from the ledger, reading the content only once.
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { historyOf, type AddressHistory } from '../addresses/former-addresses.ts';
import { publishedTexts } from '../addresses/published-texts.ts';
import { readMoves } from '../addresses/read-moves.ts';
import type { PageMoves } from '../addresses/resolve-aliases.ts';
import { sectionHistory, type SectionHistory } from '../addresses/section-history.ts';
import type { Correction } from '../schemas/correction.ts';
import { openLedger, type OpenLedger } from '../ledger/open-ledger.ts';

type Entry = { id: string };

/** The entries of each collection, in the order of the content files. */
const entriesOf = {
  site: ({ site }: OpenLedger): Entry[] => [{ id: 'site', ...site }],
  claims: ({ ledger }: OpenLedger): Entry[] => [...ledger.claims.values()],
  sources: ({ ledger }: OpenLedger): Entry[] => [...ledger.sources.values()],
  entities: ({ ledger }: OpenLedger): Entry[] => [...ledger.entities.values()],
  events: ({ ledger }: OpenLedger): Entry[] => ledger.events,
  disagreements: ({ ledger }: OpenLedger): Entry[] => [...ledger.disagreements.values()],
  questions: ({ ledger }: OpenLedger): Entry[] => [...ledger.questions.values()],
  figures: ({ ledger }: OpenLedger): Entry[] => ledger.figures,
  sections,
  histories,
  addresses,
  readings: ({ ledger }: OpenLedger): Entry[] => [{ id: 'readings', ...ledger.readings }],
  moves,
  corrections,
};

type Collection = keyof typeof entriesOf;

const loaderName = (collection: string): string => `ledger-${collection}`;

/** The names of all loaders, with which the dev server reruns them. */
export const LOADERS = Object.keys(entriesOf).map(loaderName);

/** What the dev server passes to the loaders after a change, so that the content is read only once. */
export interface Refresh extends Record<string, unknown> {
  opened: OpenLedger;
  /** Each loader calls this when it has taken over the ledger. */
  onTaken: () => void;
}

const refreshSchema = z.object({
  opened: z.custom<OpenLedger>((value) => value instanceof Object),
  onTaken: z.custom<() => void>((value) => value instanceof Function),
});

/**
 * @param dir The content folder.
 * @returns A function that makes the loader of a collection. All loaders share one reading of the folder.
 */
export function ledgerLoaders(dir: string): (collection: Collection) => Loader {
  let latest: OpenLedger | undefined;
  return (collection) => ({
    name: loaderName(collection),
    load: ({ store, refreshContextData, watcher }) => {
      const isDev = watcher !== undefined;
      const refresh = refreshSchema.safeParse(refreshContextData).data;
      latest = refresh?.opened ?? latest;
      latest ??= isDev ? openIfPossible(dir) : openLedger(dir);
      store.clear();
      const entries = latest === undefined ? [] : entriesOf[collection](latest);
      for (const [position, entry] of entries.entries()) {
        store.set({ id: entry.id, data: { ...entry, position } });
      }
      refresh?.onTaken();
      return Promise.resolve();
    },
  });
}

/** Returns undefined if the content can't be resolved: in dev, content-watch.ts reports the problems. */
function openIfPossible(dir: string): OpenLedger | undefined {
  try {
    return openLedger(dir);
  } catch {
    return undefined;
  }
}

function moves({ content }: OpenLedger): (Entry & { pages: Record<string, PageMoves> })[] {
  return [{ id: 'moves', pages: Object.fromEntries(readMoves(content).pages) }];
}

/** All corrections are in one entry, since Astro warns on each page if a collection is empty. */
function corrections({ ledger }: OpenLedger): (Entry & { corrections: Correction[] })[] {
  return [{ id: 'corrections', corrections: ledger.corrections }];
}

function sections({ ledger }: OpenLedger): Entry[] {
  return ledger.sections.map((section) => ({ ...section, id: `${section.theme}/${section.id}`, section: section.id }));
}

/** The history of each section, including texts recorded at its former addresses. */
function histories({ content, ledger }: OpenLedger): (Entry & SectionHistory)[] {
  const recorded = content.permalinks?.value.addresses ?? {};
  const { old } = readMoves(content);
  return ledger.sections.map((section) => ({
    id: `${section.theme}/${section.id}`,
    ...sectionHistory(section, { addresses: recorded, corrections: ledger.corrections, old }),
  }));
}

/** Every recorded address that hasn't moved, with its versions, also at former addresses, and its current hash. */
function addresses({ content }: OpenLedger): (Entry & AddressHistory & { sha256: string | null })[] {
  const recorded = content.permalinks?.value.addresses ?? {};
  const { old } = readMoves(content);
  const current = publishedTexts(content);
  return Object.keys(recorded)
    .filter((id) => !old.has(id))
    .map((id) => ({ id, ...historyOf(id, recorded, old), sha256: current.get(id)?.sha256 ?? null }));
}
