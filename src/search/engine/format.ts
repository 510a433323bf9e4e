// What the build writes for search and the browser reads: the head, loaded at once, and records behind it or in bundles. All are gzipped lines of JSON.

/** A theme’s records, or those that belong to no theme. */
export interface UnitData {
  /** The theme’s id; null for what belongs to none. */
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
  /** Where it stands in the text; null where no theme cites it. */
  cited: string | null;
}

export interface DisagreementData {
  id: string;
  question: string;
  sentences: string[];
  claims: string[];
  /** Only the evidence that none of its claims has. */
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

/** The words of the index, with what is known of each: lists of the same length. */
export interface WordsData {
  /** Folded, sorted, joined by a space. */
  words: string;
  /** How many letters of each its stem has. */
  stems: number[];
  /** The languages that each stands in, a bit each, in the order of `languages`. */
  languages: number[];
  /** Which of them stand in the glossary alone, by their place. */
  absent: number[];
  /** Which of them are names. */
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
  /** Words for one another: of each term the first of each language, then the others. */
  glossary: [string[], string[]][];
  themes: Record<string, string>;
  speakers: Record<string, string>;
  sources: Record<string, { label: string; language: string }>;
  /** How many records each unit has. */
  units: number[];
  /** Where the records are, on a site too large to be loaded whole; null if all of them follow in the head's file. */
  bundled: BundledData | null;
}

export interface BundledData {
  /** The files of records, and how many units each holds, in order. */
  bundles: { file: string; units: number }[];
  /** For each unit, how many words each of its records has in Pagefind's page of the unit. */
  lengths: number[][];
  /** The files that Pagefind loads before it can search. */
  pagefind: string[];
  /** Words from the whole of Pagefind's index, in order, so close together that one of them is in every part of it. */
  samples: string[];
}

/** A line of a file of records: some of a unit's, in the order of the index. So they can be read while the rest of the file is on its way. */
export type RecordsLine = [unit: number, records: UnitData];

/** Where the build writes the index, under the site’s folder. */
export const INDEX_FOLDER = 'pagefind';
/** Its first line is the head. */
export const HEAD_FILE = 'records/head.jsonl.gz';
/** The key by which Pagefind sorts its pages: the number of the unit. */
export const PAGE_ORDER = 'unit';
