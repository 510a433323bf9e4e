// Opens the search engine: loads the index and answers queries.
import { openIndexStore } from './index-store.ts';
import { search } from './search.ts';
import type { OpenSearch } from './search-types.ts';

/** After so many milliseconds without a new query the reader is taken to have stopped typing. */
const IDLE = 500;

export const openSearch: OpenSearch = async (base) => {
  const store = await openIndexStore(base);
  return {
    search: async (query, options) => {
      if (query.trim() === '' && store.all === null) return null;
      const answer = await search(store, query, options);
      setTimeout(store.warm, IDLE);
      return answer;
    },
  };
};
