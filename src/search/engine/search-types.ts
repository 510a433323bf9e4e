// The boundary between the search interface and the engine: queries and answers.

export const KINDS = ['section', 'claim', 'disagreement', 'person', 'source'] as const;
export type Kind = (typeof KINDS)[number];

/** What results can be filtered by; each value of a facet is an id. */
export const FACETS = ['kind', 'theme', 'status', 'speaker', 'source', 'language'] as const;
export type Facet = (typeof FACETS)[number];

/** The chosen values of each facet: within a facet any of them, between facets all. */
export type Filters = Partial<Record<Facet, readonly string[]>>;

/** A piece of text, and whether it matches the query. */
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
  /** The address of a section, sentence or page, without the site’s folder. */
  address: string;
  kind: Kind;
  title: MarkedText;
  /** The match in its context; null if it is in the title. */
  excerpt: MarkedText | null;
  /** Its values of each facet. */
  facets: Partial<Record<Facet, readonly string[]>>;
  /** The words found, as the text has them, to be marked on the target page. */
  matched: readonly string[];
}

export interface SearchAnswer {
  /** All hits after filtering. */
  total: number;
  /** The best of them, best first, no more than the limit. */
  hits: SearchHit[];
  /** For each facet, how many hits each value would leave if it were chosen in that facet. */
  counts: Record<Facet, { value: string; label: string; count: number }[]>;
  /** The corrected query that the hits are for, if a typed word is not in the index. */
  suggestion: string | null;
}

export interface SearchEngine {
  /** Accepts any query. @returns For an empty one what passes the filters; null on a site not loaded whole. */
  search: (query: string, options?: { filters?: Filters; limit?: number }) => Promise<SearchAnswer | null>;
}

/** Loads the index. Rejects if a file cannot be loaded; calling it again tries again. */
export type OpenSearch = (base: string) => Promise<SearchEngine>;
