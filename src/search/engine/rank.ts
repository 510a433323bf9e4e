// Proves records against the terms of a plan and puts them in order: see docs/search.md.
import type { Plan } from './plan.ts';
import { EXTRA, WORD, type ReadPassage, type ReadRecord } from './shelf.ts';
import { placesOf, qualityIn, tableOf, type Table, type Term } from './terms.ts';
import type { Lexicon } from './lexicon.ts';
import type { Kind } from '../search-types.ts';
import type { Asked } from './stop-words.ts';
import type { Role } from '../records.ts';

/** How much a match counts by what the passage is to its record, and where a claim bears out a section. */
const ROLE: Readonly<Record<Role, number>> = { title: 1, own: 1, quote: 1, translation: 0.92, name: 0.9, remark: 0.75 };
const THROUGH_CLAIM = 0.9;
/** What a match counts in a record that only says where the others come from. */
const IN_SOURCE = 0.85;
/** What a kind is ahead by at equal match. */
const AHEAD: Readonly<Record<Kind, number>> = { section: 0.06, claim: 0.04, person: 0.01, disagreement: 0, source: -0.06 };
/** The part of a query’s weight that a record must answer. */
const LEAST_SHARE = 0.35;
/** Beside the best, those that answer much less are noise. */
const BESIDE_BEST = 0.75;
const OPTIONAL = 0.08;

export interface Ranked {
  record: ReadRecord;
  score: number;
  /** The passage that answers best, its own or a claim’s; null where only the title does. */
  passage: ReadPassage;
}

/** Terms with what is needed to prove them fast, and how much each counts. */
export interface Weighed {
  plan: Plan;
  terms: Term[];
  tables: Table[];
  weights: number[];
}

/** What a record’s passages answer: for each passage, how well each term. */
export type Proofs = Map<ReadRecord, Float32Array[]>;

export function createProver(terms: Term[], lexicon: Lexicon): { tables: Table[]; prove: (record: ReadRecord) => Float32Array[] } {
  const tables = terms.map((term) => tableOf(term, lexicon));
  const proofs: Proofs = new Map();
  const prove = (record: ReadRecord): Float32Array[] => {
    const known = proofs.get(record);
    if (known !== undefined) return known;
    const proof = record.passages.map((passage) => Float32Array.from(tables, (table) => qualityIn(table, passage)));
    proofs.set(record, proof);
    return proof;
  };
  return { tables, prove };
}

/**
 * How much each term counts: the rarer the more, and what stands nowhere the most.
 *
 * @param found How many records answer each term.
 * @param total How many records there are.
 */
export function weigh({ asked }: Plan, terms: Term[], found: number[], total: number): number[] {
  return terms.map((term, index) => {
    const count = found[index] ?? 0;
    const weight = Math.log(1 + total / Math.max(count, 0.5));
    if (term.optional) return count === 0 ? 0 : weight * OPTIONAL;
    // A question may use a form of a word that we have in another; a name that is not ours it may not.
    if (count === 0 && asked !== null && !term.isName && term.isLikeOurs) return weight * OPTIONAL;
    return weight;
  });
}

/** @returns Those that answer enough of the query, best first; at equal score in the order given. */
export function rank(records: Iterable<ReadRecord>, weighed: Weighed, prove: (record: ReadRecord) => Float32Array[]): Ranked[] {
  const hits: (Ranked & { share: number })[] = [];
  for (const record of records) {
    const hit = scoreRecord(record, weighed, prove);
    if (hit !== null && hit.share >= LEAST_SHARE) hits.push(hit);
  }
  const best = hits.reduce((most, { share }) => Math.max(most, share), 0);
  return hits.filter(({ share }) => share >= best * BESIDE_BEST).toSorted((a, b) => b.score - a.score);
}

function scoreRecord(record: ReadRecord, weighed: Weighed, prove: (record: ReadRecord) => Float32Array[]): (Ranked & { share: number }) | null {
  const { weights, terms } = weighed;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const most = new Float32Array(terms.length);
  let best: { passage: ReadPassage; score: number } | null = null;
  const look = (one: ReadRecord, factor: number): void => {
    for (const [index, proof] of prove(one).entries()) {
      const passage = one.passages[index];
      if (passage === undefined || !proof.some((quality) => quality > 0)) continue;
      const part = ROLE[passage.role] * factor;
      let sum = 0;
      for (const [term, quality] of proof.entries()) {
        sum += quality * part * (weights[term] ?? 0);
        most[term] = Math.max(most[term] ?? 0, quality * part);
      }
      const score = sum / total + nearness(passage, proof, weighed) * factor + answers(passage, weighed.plan.asked) + brevity(passage);
      if (best === null || score > best.score) best = { passage, score };
    }
  };
  look(record, record.kind === 'source' ? IN_SOURCE : 1);
  for (const claim of record.claims) look(claim, THROUGH_CLAIM);
  if (best === null) return null;
  const { passage, score }: { passage: ReadPassage; score: number } = best;
  let spread = 0;
  let share = 0;
  let asked = 0;
  for (const [index, weight] of weights.entries()) {
    spread += (most[index] ?? 0) * weight;
    if (terms[index]?.optional === true) continue;
    asked += weight;
    if ((most[index] ?? 0) > 0) share += weight;
    else if (terms[index]?.strict === true) return null;
  }
  const isWho = weighed.plan.asked === 'who' && record.kind === 'person' && (prove(record)[0]?.some((quality, index) => quality > 0 && terms[index]?.optional === false) ?? false);
  return { record, passage, share: asked === 0 ? 0 : share / asked, score: 0.6 * score + (0.4 * spread) / total + AHEAD[record.kind] + (isWho ? 0.15 : 0) + (isTitle(record, weighed) ? 0.15 : 0) };
}

/** Whether the query is the title, word for word: the name of a person is asked for by more than a mention. */
function isTitle({ passages: [title] }: ReadRecord, { terms, tables }: Weighed): boolean {
  if (title === undefined || terms.length > 6) return false;
  const places = tables.flatMap((table) => placesOf(table, title)).filter(({ quality }) => quality >= 0.6);
  const count = title.words.length / WORD;
  return terms.every((_, index) => tables[index] !== undefined && placesOf(tables[index], title).length > 0) && Array.from({ length: count }, (_, place) => place).every((place) => places.some(({ from, to }) => place >= from && place < to));
}

/** Terms that stand side by side as in the query answer it better than apart. */
function nearness(passage: ReadPassage, proof: Float32Array, { terms, tables, weights }: Weighed): number {
  let sum = 0;
  let total = 0;
  for (let index = 1; index < terms.length; index += 1) {
    const weight = (weights[index - 1] ?? 0) + (weights[index] ?? 0);
    total += weight;
    if ((proof[index - 1] ?? 0) === 0 || (proof[index] ?? 0) === 0) continue;
    const [a, b] = [tables[index - 1], tables[index]].map((table) => (table === undefined ? [] : placesOf(table, passage)));
    if (a?.some(({ to }) => b?.some(({ from }) => from === to))) sum += weight;
  }
  return total === 0 ? 0 : (0.2 * sum) / total;
}

/** A passage that has what is asked for: a date, a number. Their numbers in the row are extras. */
function answers({ extras }: ReadPassage, asked: Asked | null): number {
  return (asked === 'when' || asked === 'number') && extras.length >= EXTRA ? 0.05 : 0;
}

/** Of two passages that answer alike, the shorter says it more directly. */
function brevity({ words }: ReadPassage): number {
  return 0.4 / (10 + words.length / 4);
}
