// Content-layer loaders that fill Astro's collections from the ledger: all of them from one reading.
import type { Loader } from 'astro/loaders';
import type { Ledger } from '../ledger/types.ts';
import { openLedger, type OpenLedger } from './open-ledger.ts';

type Entry = { id: string };

/** @returns One loader for each collection, in the order of the content files. */
export function ledgerLoaders(dir: string): Record<'site' | 'claims' | 'sources' | 'entities' | 'events' | 'disagreements' | 'questions' | 'sections' | 'figures' | 'corrections' | 'addresses' | 'readings', Loader> {
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
    figures: loader('figures', from((ledger) => ledger.figures)),
    readings: loader('readings', ({ ledger }) => [{ id: 'readings', ...ledger.readings }]),
    addresses: loader('addresses', ({ content }) => Object.entries(content.permalinks?.value.addresses ?? {}).map(([id, versions]) => ({ id, versions }))),
    corrections: loader('corrections', from((ledger) => ledger.corrections.map((correction, index) => ({ id: String(index), ...correction })))),
  };
}
