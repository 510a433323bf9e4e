// Reads and writes the search page’s address: `?q=…&kind=claim&kind=section&theme=…`.
import { FACETS, KINDS, type Facet, type Filters } from '../engine/search-types.ts';

export interface SearchState {
  query: string;
  filters: Filters;
}

/** Longer queries are cut, so that servers accept the address: a Han character takes nine bytes of it. */
export const LONGEST_QUERY = 400;

/** Ids and language tags; other values are ignored. */
const VALUE = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u;

const MOST_VALUES = 50;

/** A query without control characters and outer space, cut to the longest length. */
export function tidyQuery(typed: string): string {
  const clean = typed
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
  return [...clean].slice(0, LONGEST_QUERY).join('').trim();
}

/** @param search The query part of any address. Of several queries the first that is not empty counts. */
export function parseState(search: string): SearchState {
  const given = new URLSearchParams(search);
  const query =
    given
      .getAll('q')
      .map(tidyQuery)
      .find((text) => text !== '') ?? '';
  const filters: Filters = {};
  for (const facet of FACETS) {
    const values = [...new Set(given.getAll(facet))].filter((value) => isValue(facet, value)).slice(0, MOST_VALUES);
    if (values.length > 0) filters[facet] = values;
  }
  return { query, filters };
}

/** @returns The query part of the address with its question mark; empty if there is nothing to search. */
export function formatState({ query, filters }: SearchState): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const facet of FACETS) for (const value of filters[facet] ?? []) params.append(facet, value);
  return params.size === 0 ? '' : `?${params.toString()}`;
}

/** All chosen values with their facets, in display order. */
export function chosenValues(filters: Filters): { facet: Facet; value: string }[] {
  return FACETS.flatMap((facet) => (filters[facet] ?? []).map((value) => ({ facet, value })));
}

/** The filters without one value. */
export function withoutValue(filters: Filters, facet: Facet, value: string): Filters {
  const { [facet]: values = [], ...others } = filters;
  const left = values.filter((chosen) => chosen !== value);
  return left.length === 0 ? others : { ...others, [facet]: left };
}

function isValue(facet: Facet, value: string): boolean {
  return facet === 'kind' ? KINDS.some((kind) => kind === value) : VALUE.test(value);
}
