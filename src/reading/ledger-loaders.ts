// Content-layer loaders that fill Astro's collections from the ledger: all of them from one reading.
import type { Loader } from 'astro/loaders';
import { resolveAlias } from '../checks/content/addresses-persist.ts';
import { publishedTexts } from '../ledger/published-texts.ts';
import type { AddressRecord } from '../schemas/permalinks.ts';
import { sectionHistory, type SectionHistory } from '../ledger/section-history.ts';
import type { Ledger } from '../ledger/types.ts';
import { openLedger, type OpenLedger } from './open-ledger.ts';

type Entry = { id: string };

/** @returns One loader for each collection, in the order of the content files. */
export function ledgerLoaders(dir: string): Record<'site' | 'claims' | 'sources' | 'entities' | 'events' | 'disagreements' | 'questions' | 'sections' | 'corrections' | 'histories' | 'addresses' | 'readings', Loader> {
  let open: OpenLedger | undefined;
  const loader = (name: string, entries: (ledger: OpenLedger) => Entry[]): Loader => ({
    name: `ledger-${name}`,
    load: async ({ store, watcher, logger }) => {
      const fill = (): void => {
        store.clear();
        for (const [position, entry] of entries((open ??= openLedger(dir))).entries()) store.set({ id: entry.id, data: { ...entry, position } });
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
  const from = (pick: (ledger: Ledger) => Iterable<Entry>) => ({ ledger }: OpenLedger) => [...pick(ledger)];
  return {
    site: loader('site', ({ site }) => [{ id: 'site', ...site }]),
    claims: loader('claims', from((ledger) => ledger.claims.values())),
    sources: loader('sources', from((ledger) => ledger.sources.values())),
    entities: loader('entities', from((ledger) => ledger.entities.values())),
    events: loader('events', from((ledger) => ledger.events)),
    disagreements: loader('disagreements', from((ledger) => ledger.disagreements.values())),
    questions: loader('questions', from((ledger) => ledger.questions.values())),
    sections: loader('sections', from((ledger) => ledger.sections.map((section) => ({ ...section, id: `${section.theme}/${section.id}`, section: section.id })))),
    histories: loader('histories', sectionHistories),
    readings: loader('readings', ({ ledger }) => [{ id: 'readings', ...ledger.readings }]),
    addresses: loader('addresses', recordedAddresses),
    corrections: loader('corrections', from((ledger) => ledger.corrections.map((correction, index) => ({ id: String(index), ...correction })))),
  };
}

/** The history of each section, with what was recorded at addresses that are aliases of it now. */
function sectionHistories({ content, ledger }: OpenLedger): (Entry & SectionHistory)[] {
  const addresses = content.permalinks?.value.addresses ?? {};
  const current = new Set(ledger.sections.map(({ address }) => address));
  const former = Map.groupBy(
    Object.keys(addresses).filter((address) => !current.has(address)),
    (address) => resolveAlias(address, content.aliases?.value ?? {}, current),
  );
  return ledger.sections.map((section) => ({
    id: `${section.theme}/${section.id}`,
    ...sectionHistory(section, { addresses, corrections: ledger.corrections, formerAddresses: former.get(section.address) ?? [] }),
  }));
}

/** Every recorded address with its versions, and the hash of what stands there now; null where that went elsewhere. */
function recordedAddresses({ content }: OpenLedger): (Entry & { versions: AddressRecord; sha256: string | null })[] {
  const current = publishedTexts(content);
  return Object.entries(content.permalinks?.value.addresses ?? {}).map(([id, versions]) => ({ id, versions, sha256: current.get(id)?.sha256 ?? null }));
}
