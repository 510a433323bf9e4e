// Asks the engine, opened once, and drops the answers that a later question has overtaken.
import type { Filters, OpenSearch, SearchAnswer, SearchEngine } from '../engine/search-types.ts';

export interface EngineClient {
  /** Rejects where the index cannot be had; asking again tries again. */
  ready: () => Promise<unknown>;
  /** @returns Nothing where something else was asked, or dropped, meanwhile. */
  ask: (query: string, options: { filters?: Filters; limit: number }) => Promise<SearchAnswer | null | undefined>;
  /** Wants no answer any more to what was asked. */
  drop: () => void;
}

export function createEngineClient(openSearch: OpenSearch, base: string): EngineClient {
  let opened: Promise<SearchEngine> | undefined;
  let latest = 0;
  // A preload that failed is handed to the first who asks for its file, even when the network is back: so it is asked twice.
  const open = (): Promise<SearchEngine> =>
    (opened ??= openSearch(base)
      .catch(() => openSearch(base))
      .catch(forget));
  const forget = (reason: unknown): never => {
    opened = undefined;
    throw reason;
  };
  return {
    ready: open,
    ask: async (query, options) => {
      const mine = (latest += 1);
      try {
        const answer = await (await open()).search(query, options);
        return mine === latest ? answer : undefined;
      } catch (reason) {
        return mine === latest ? forget(reason) : undefined;
      }
    },
    drop: () => {
      latest += 1;
    },
  };
}
