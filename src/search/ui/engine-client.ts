// Opens the engine once, asks it, and drops answers to all but the latest query.
import type { Filters, OpenSearch, SearchAnswer, SearchEngine } from '../engine/search-types.ts';

export interface EngineClient {
  /** Rejects if the index cannot be loaded; calling it again tries again. */
  ready: () => Promise<unknown>;
  /** @returns Undefined if another query was asked, or the answer dropped, in the meantime. */
  ask: (query: string, options: { filters?: Filters; limit: number }) => Promise<SearchAnswer | null | undefined>;
  /** Drops the answer that is pending. */
  drop: () => void;
}

export function createEngineClient(openSearch: OpenSearch, base: string): EngineClient {
  let opened: Promise<SearchEngine> | undefined;
  let latest = 0;
  // A failed preload fails the first fetch of its file too, even if the network is back: so the index is opened twice.
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
