// The engine of search in the browser: loads the index at the reader's intent and answers queries from it.
import { openIndexStore } from './index-store.ts';
import { search } from './search.ts';
import type { OpenSearch } from './search-types.ts';

/** So long after an answer nobody is taken to be typing on. */
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
