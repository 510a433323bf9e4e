// The resolved ledger, as pages and data files use it. Plain values only: it survives JSON.
import type { ReviewState } from './review-state.ts';
import type { Amount } from '../text/amounts.ts';
import type { Status } from '../schemas/claim.ts';
import type { Correction } from '../schemas/correction.ts';
import type { Disagreement } from '../schemas/disagreement.ts';
import type { Entity } from '../schemas/entity.ts';
import type { Event } from '../schemas/event.ts';
import type { TieLine } from '../schemas/figure.ts';
import type { Question } from '../schemas/question.ts';
import type { Source } from '../schemas/source.ts';

/** An entry of a collection with its place: Astro hands collections out by id, readers want the editor's order. */
export type Placed<Entry> = Entry & { position: number };

export interface Speaker {
  id: string;
  name: string;
  /** For margins. */
  shortName: string;
  /** A source speaks where its reporter does. */
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
  /** The section that the sentence stands in, or null. */
  section: string | null;
  /** The address of the very place. */
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
  /** The independent lines of reporting that carry it, in order. */
  lines: string[];
  answers: string[];
  answeredBy: string[];
  /** Disagreements of which a version states it. */
  disagreements: string[];
  citedIn: Citation[];
  /** Whether independent readings found that it holds. */
  review: ReviewState;
}

export interface LedgerSource extends Omit<Source, 'dateNote' | 'url'> {
  id: string;
  address: string;
  dateNote: string | null;
  url: string | null;
  length: number;
  quotedShare: number;
  /** Parts of its sentences, 0 to 1: with a quote, covered by a claim, set aside. */
  coverage: { quoted: number; covered: number; setAside: number };
  /** The claims that it carries. */
  claims: string[];
}

export interface LedgerEntity extends Entity {
  id: string;
  address: string;
  /** The claims that it speaks. */
  says: string[];
}

export interface LedgerEvent extends Event {
  id: string;
  address: string;
  /** Sorts events in time; never shown. */
  order: string;
}

export interface LedgerDisagreement extends Omit<Disagreement, 'versions'> {
  id: string;
  versions: { says: string; claims: string[]; evidence: LedgerEvidence[]; lines: string[] }[];
}

export interface LedgerQuestion extends Question {
  id: string;
}

/** What every row of a figure has: its words, and of its first claim the status, the speaker and the lines. */
export interface FigureRow {
  label: string;
  claims: string[];
  status: Status;
  /** The speaker’s name. */
  speaker: string;
  lines: string[];
}

export interface MoneyRow extends FigureRow {
  amount: Amount;
  /** The sum as it is shown. */
  text: string;
}

export interface TimelineRow extends FigureRow {
  /** The date; of an event counted from another, that one’s. */
  date: string;
  until: string | null;
  yearInferred: boolean;
  /** Days from the event that it is counted from; null for one with a date of its own. */
  days: number | null;
  /** Its date in words, where it has none of its own. */
  when: string | null;
  /** Sorts rows in time; never shown. */
  order: string;
}

export interface TieRow extends FigureRow {
  from: string;
  /** null where no tie is told of. */
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
  /** Of its title and text, as the permalink ledger records it. */
  sha256: string;
  words: number;
  claims: string[];
  /** The places that link to it. */
  linkedFrom: Citation[];
  /** Its sentences in order, each with its notes, and the anchor at which it can be linked to by itself, where it has one. */
  sentences: { text: string; notes: string[]; anchor: string | null }[];
  /** The claim whose sentence the editor wants on its card. */
  card: string | null;
}

export interface Ledger {
  claims: Map<string, LedgerClaim>;
  sources: Map<string, LedgerSource>;
  entities: Map<string, LedgerEntity>;
  /** In order of time. */
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
