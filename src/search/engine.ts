// The engine of search in the browser: loads the index at the reader's intent and answers queries from it.
import { openHoldings } from './engine/holdings.ts';
import { loadHead } from './engine/load.ts';
import { search } from './engine/search.ts';
import type { OpenSearch } from './search-types.ts';

export const openSearch: OpenSearch = async ({ base }) => {
  const holdings = openHoldings(base, await loadHead(base));
  return { search: (query, options) => search(holdings, query, options) };
};
