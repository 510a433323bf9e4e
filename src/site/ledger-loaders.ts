// Content-layer loaders that fill Astro's collections from the ledger: all of them from one reading.
import type { Loader } from 'astro/loaders';
import { publishedTexts } from '../addresses/published-texts.ts';
import { sectionHistory, type SectionHistory } from '../addresses/section-history.ts';
import type { Ledger } from '../ledger/types.ts';
import { historyOf, type AddressHistory } from '../addresses/former-addresses.ts';
import { openLedger, type OpenLedger } from '../ledger/open-ledger.ts';
import { readMoves } from '../addresses/read-moves.ts';

type Entry = { id: string };

/** @returns One loader for each collection, in the order of the content files. */
export function ledgerLoaders(
  dir: string,
): Record<
  | 'site'
  | 'claims'
  | 'sources'
  | 'entities'
  | 'events'
  | 'disagreements'
  | 'questions'
  | 'sections'
  | 'figures'
  | 'corrections'
  | 'histories'
  | 'addresses'
  | 'moves'
  | 'readings',
  Loader
> {
  let open: OpenLedger | undefined;
  const loader = (name: string, entries: (ledger: OpenLedger) => Entry[]): Loader => ({
    name: `ledger-${name}`,
    load: async ({ store, watcher, logger }) => {
      const fill = (): void => {
        store.clear();
        for (const [position, entry] of entries((open ??= openLedger(dir))).entries())
          store.set({ id: entry.id, data: { ...entry, position } });
      };
      fill();
      watcher?.add(dir);
      watcher?.on('change', (path) => {
        if (!path.startsWith(dir)) return;
        open = undefined;
        try {
          fill();
        } catch (error) {
          logger.error(error instanceof Error ? error.message : String(error));
        }
      });
    },
  });
  const from =
    (pick: (ledger: Ledger) => Iterable<Entry>) =>
    ({ ledger }: OpenLedger) => [...pick(ledger)];
  return {
    site: loader('site', ({ site }) => [{ id: 'site', ...site }]),
    claims: loader(
      'claims',
      from((ledger) => ledger.claims.values()),
    ),
    sources: loader(
      'sources',
      from((ledger) => ledger.sources.values()),
    ),
    entities: loader(
      'entities',
      from((ledger) => ledger.entities.values()),
    ),
    events: loader(
      'events',
      from((ledger) => ledger.events),
    ),
    disagreements: loader(
      'disagreements',
      from((ledger) => ledger.disagreements.values()),
    ),
    questions: loader(
      'questions',
      from((ledger) => ledger.questions.values()),
    ),
    sections: loader(
      'sections',
      from((ledger) =>
        ledger.sections.map((section) => ({ ...section, id: `${section.theme}/${section.id}`, section: section.id })),
      ),
    ),
    histories: loader('histories', sectionHistories),
    figures: loader(
      'figures',
      from((ledger) => ledger.figures),
    ),
    readings: loader('readings', ({ ledger }) => [{ id: 'readings', ...ledger.readings }]),
    addresses: loader('addresses', recordedAddresses),
    moves: loader('moves', ({ content }) => [{ id: 'moves', pages: Object.fromEntries(readMoves(content).pages) }]),
    // In one entry: Astro warns on each page of a collection that is empty, and a site without corrections is a good one.
    corrections: loader('corrections', ({ ledger }) => [{ id: 'corrections', corrections: ledger.corrections }]),
  };
}

/** The history of each section, with what was recorded at addresses that are aliases of it now. */
function sectionHistories({ content, ledger }: OpenLedger): (Entry & SectionHistory)[] {
  const addresses = content.permalinks?.value.addresses ?? {};
  const { old } = readMoves(content);
  return ledger.sections.map((section) => ({
    id: `${section.theme}/${section.id}`,
    ...sectionHistory(section, { addresses, corrections: ledger.corrections, old }),
  }));
}

/** Every recorded address that has not moved, with its versions, former ones included, and the hash of what stands there now. */
function recordedAddresses({ content }: OpenLedger): (Entry & AddressHistory & { sha256: string | null })[] {
  const [recorded, { old }, current] = [
    content.permalinks?.value.addresses ?? {},
    readMoves(content),
    publishedTexts(content),
  ];
  return Object.keys(recorded)
    .filter((id) => !old.has(id))
    .map((id) => ({ id, ...historyOf(id, recorded, old), sha256: current.get(id)?.sha256 ?? null }));
}
