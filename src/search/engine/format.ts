// The search index as the build writes it and the browser reads it: gzipped lines of JSON.

/** A theme’s records, or those that belong to no theme. */
export interface UnitData {
  /** The theme’s id; null for records that belong to none. */
  theme: string | null;
  sections: SectionData[];
  claims: ClaimData[];
  disagreements: DisagreementData[];
  people: PersonData[];
  sources: SourceData[];
}

export interface SectionData {
  id: string;
  title: string;
  sentences: string[];
  /** The claims cited in it. */
  claims: string[];
}

export interface ClaimData {
  id: string;
  statement: string;
  status: string;
  speaker: string;
  /** Source, quote, translation. */
  evidence: [string, string, string][];
  /** The address of the first sentence that cites it; null if no theme does. */
  cited: string | null;
}

export interface DisagreementData {
  id: string;
  question: string;
  sentences: string[];
  claims: string[];
  /** Evidence that none of its claims has. */
  evidence: [string, string, string][];
}

interface PersonData {
  id: string;
  name: string;
  /** Each with its language. */
  spellings: [string, string][];
  sentences: string[];
}

interface SourceData {
  id: string;
  title: string | null;
  label: string;
  sentences: string[];
}

/** The words of the index and what is known of each: lists of the same length. */
export interface WordsData {
  /** Folded, sorted, joined by a space. */
  words: string;
  /** The length of each word’s stem. */
  stems: number[];
  /** The languages that each occurs in, a bit each, in the order of `languages`. */
  languages: number[];
  /** Indexes of the words that occur in the glossary only. */
  absent: number[];
  /** Indexes of the words that are names. */
  names: number[];
}

export interface HeadData {
  version: 2;
  locale: string;
  /** The languages of the texts, by their primary subtag. */
  languages: string[];
  /** Characters, each followed by the one it is folded to. */
  variants: string;
  words: WordsData;
  /** The spellings of each person, organisation or product, as the keys of their words joined by a space. */
  names: string[][];
  /** Words for the same thing: the first of each language, then the others. */
  glossary: [string[], string[]][];
  themes: Record<string, string>;
  speakers: Record<string, string>;
  sources: Record<string, { label: string; language: string }>;
  /** How many records each unit has. */
  units: number[];
  /** Where to find the records of a site too large to be loaded whole; null if they all follow in this file. */
  bundled: BundledData | null;
}

export interface BundledData {
  /** The files of records, and how many units each holds, in order. */
  bundles: { file: string; units: number }[];
  /** For each unit, how many words of Pagefind’s page belong to each record. */
  lengths: number[][];
  /** The files that Pagefind loads before it can search. */
  pagefind: string[];
  /** Words spread so evenly over Pagefind’s index that each of its parts has at least one of them. */
  samples: string[];
}

/** A line of a file of records: some of a unit’s, in order, to be read while the rest of the file still loads. */
export type RecordsLine = [unit: number, records: UnitData];

/** The folder of the index in the site. */
export const INDEX_FOLDER = 'pagefind';
/** The file whose first line is the head. */
export const HEAD_FILE = 'records/head.jsonl.gz';
/** The key that Pagefind sorts its pages by; its value is the number of the unit. */
export const PAGE_ORDER = 'unit';
