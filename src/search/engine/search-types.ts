// What the interface of search asks of its engine, and what it gets: the border between the two.

export const KINDS = ['section', 'claim', 'disagreement', 'person', 'source'] as const;
export type Kind = (typeof KINDS)[number];

/** What results can be narrowed by; a value of each facet is an id, its label is the interface's affair. */
export const FACETS = ['kind', 'theme', 'status', 'speaker', 'source', 'language'] as const;
export type Facet = (typeof FACETS)[number];

/** The chosen values of each facet: within a facet any of them, between facets all. */
export type Filters = Partial<Record<Facet, readonly string[]>>;

/** A piece of text, and whether it is what was looked for. */
export interface MarkedPart {
  text: string;
  match: boolean;
}

/** A text with its matches marked, in its own language. */
export interface MarkedText {
  /** BCP 47. */
  lang: string;
  parts: MarkedPart[];
}

export interface SearchHit {
  /** Where the hit leads: a section, sentence or page, as an address of the site without its folder. */
  address: string;
  kind: Kind;
  title: MarkedText;
  /** The match in its context, as the text stands there; null where the title says it all. */
  excerpt: MarkedText | null;
  /** The values of each facet that hold for it. */
  facets: Partial<Record<Facet, readonly string[]>>;
  /** The words found, as they stand in the text: what is marked on the target. */
  matched: readonly string[];
}

export interface SearchAnswer {
  /** All hits after filtering. */
  total: number;
  /** The best of them, best first, no more than asked for. */
  hits: SearchHit[];
  /** For each facet, how many hits each value would leave, the facet's own choice not counted. */
  counts: Record<Facet, { value: string; label: string; count: number }[]>;
  /** Another spelling, of words that the index holds, where the query as typed finds nothing for a word; its hits are those given. */
  suggestion: string | null;
}

export interface SearchEngine {
  /** Never throws on a query, whatever it holds. @returns For an empty one all that passes the filters, where there are any; null where the site is not at hand whole, so that nobody can tell. */
  search: (query: string, options?: { filters?: Filters; limit?: number }) => Promise<SearchAnswer | null>;
}

/** Loads all parts of the index at once. Rejects where one cannot be had; asking again tries again. */
export type OpenSearch = (base: string) => Promise<SearchEngine>;
