// The resolved ledger, as used by pages and data files. It contains plain JSON values only.
import type { Amount } from '../text/amounts.ts';
import type { Status } from '../schemas/claim.ts';
import type { Correction } from '../schemas/correction.ts';
import type { Disagreement } from '../schemas/disagreement.ts';
import type { Entity } from '../schemas/entity.ts';
import type { Event } from '../schemas/event.ts';
import type { TieLine } from '../schemas/figure.ts';
import type { Question } from '../schemas/question.ts';
import type { Source } from '../schemas/source.ts';

/** The stance of a source on a claim. */
export type Stance = 'supports' | 'differs' | 'silent';

/** The result of independent readings of a claim, sentence or version. */
export type ReviewState = 'holds' | 'fails' | 'notReviewed';

/** A collection entry with its position in the editor's order, since Astro sorts collections by id. */
export type Placed<Entry> = Entry & { position: number };

export interface Speaker {
  id: string;
  name: string;
  /** Used in the margin. */
  shortName: string;
  /** `source` if the reporter of a source speaks. */
  kind: Entity['kind'] | 'source';
  address: string;
}

export interface LedgerEvidence {
  source: string;
  quote: string;
  /** The language of the quote, BCP 47. */
  lang: string;
  translation: string;
  note: string | null;
  /** Code points of the normalised article, end exclusive. */
  start: number;
  end: number;
  paragraph: number;
}

export interface Citation {
  /** The page's address. */
  page: string;
  /** The id of the section that contains the sentence, or null. */
  section: string | null;
  /** The exact address of the citation. */
  address: string;
}

export interface LedgerClaim {
  id: string;
  theme: string;
  address: string;
  statement: string;
  status: Status;
  speaker: Speaker;
  via: Speaker | null;
  remark: string | null;
  evidence: LedgerEvidence[];
  /** The independent lines of reporting that state it, in alphabetical order. */
  lines: string[];
  answers: string[];
  answeredBy: string[];
  /** The ids of disagreements about it. */
  disagreements: string[];
  citedIn: Citation[];
  /** The result of independent readings. */
  review: ReviewState;
}

export interface LedgerSource extends Omit<Source, 'dateNote' | 'url'> {
  id: string;
  address: string;
  dateNote: string | null;
  url: string | null;
  length: number;
  quotedShare: number;
  /** Shares of its text, 0 to 1, in sentences that are quoted, covered and set aside. */
  coverage: { quoted: number; covered: number; setAside: number };
  /** The ids of the claims it supports. */
  claims: string[];
}

export interface LedgerEntity extends Entity {
  id: string;
  address: string;
  /** The ids of the claims it makes. */
  says: string[];
}

export interface LedgerEvent extends Event {
  id: string;
  address: string;
  /** Sort key for chronological order; never shown. */
  order: string;
}

export interface LedgerDisagreement extends Omit<Disagreement, 'versions'> {
  id: string;
  versions: { says: string; claims: string[]; evidence: LedgerEvidence[]; lines: string[] }[];
}

export interface LedgerQuestion extends Question {
  id: string;
}

/** A row of a figure: its label, and the status, speaker and lines of its first claim. */
export interface FigureRow {
  label: string;
  claims: string[];
  status: Status;
  /** The speaker's name. */
  speaker: string;
  lines: string[];
}

export interface MoneyRow extends FigureRow {
  amount: Amount;
  /** The sum as it is shown. */
  text: string;
}

export interface TimelineRow extends FigureRow {
  /** The date of the event, or of the event that it is counted from. */
  date: string;
  until: string | null;
  yearInferred: boolean;
  /** Days since the event that it is counted from; null if it has a date. */
  days: number | null;
  /** Its date in words, if it has no date. */
  when: string | null;
  /** Sort key for chronological order; never shown. */
  order: string;
}

export interface TieRow extends FigureRow {
  from: string;
  /** null if no tie is reported. */
  to: string | null;
  period: 'before' | 'after';
  line: TieLine | null;
}

interface FigureBase {
  id: string;
  address: string;
  title: string;
  description: string;
  caption: string;
}

export type LedgerFigure = FigureBase &
  (
    | { kind: 'money'; rows: MoneyRow[] }
    | { kind: 'timeline'; rows: TimelineRow[] }
    | { kind: 'ties'; periods: { before: string; after: string }; rows: TieRow[] }
  );

export interface LedgerSection {
  id: string;
  page: string;
  theme: string;
  title: string;
  depth: number;
  address: string;
  /** Its first sentence. */
  summary: string | null;
  text: string;
  /** The hash of its title and text, as recorded in the permalink ledger. */
  sha256: string;
  words: number;
  claims: string[];
  /** The places that link to it. */
  linkedFrom: Citation[];
  /** Its sentences in order, each with its notes and its anchor, if it has one. */
  sentences: { text: string; notes: string[]; anchor: string | null }[];
  /** The id of the claim whose sentence is shown on its share card, if the editor chose one. */
  card: string | null;
}

export interface Ledger {
  claims: Map<string, LedgerClaim>;
  sources: Map<string, LedgerSource>;
  entities: Map<string, LedgerEntity>;
  /** In chronological order. */
  events: LedgerEvent[];
  disagreements: Map<string, LedgerDisagreement>;
  questions: Map<string, LedgerQuestion>;
  sections: LedgerSection[];
  figures: LedgerFigure[];
  corrections: Correction[];
  readings: LedgerReadings;
}

export interface LedgerReadings {
  /** Who the readers were. */
  readers: string;
  counts: Record<'claim' | 'sentence' | 'version', Record<ReviewState, number>>;
}
