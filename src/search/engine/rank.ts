// Ranks records by how well they answer the terms of a plan, as docs/maintainers/search.md describes.
import type { Role } from './records.ts';
import type { Kind } from './search-types.ts';
import type { Plan } from './plan.ts';
import { EXTRA, WORD, type ReadPassage, type ReadRecord } from './record-store.ts';
import type { Asked } from './stop-words.ts';
import { placesOf, type Table, type Term } from './terms.ts';

/** How much a match counts: by the passage’s role, in a claim that supports a section, and in a source. */
const ROLE: Readonly<Record<Role, number>> = { title: 1, own: 1, quote: 1, translation: 0.92, name: 0.9, remark: 0.75 };
const THROUGH_CLAIM = 0.9;
const IN_SOURCE = 0.85;
/** The advantage of a kind at equal match; of a person if the query asks who; of a record whose title is the query. */
const AHEAD: Readonly<Record<Kind, number>> = {
  section: 0.06,
  claim: 0.04,
  person: 0.01,
  disagreement: 0,
  source: -0.06,
};
const WHO = 0.15;
const NAMED = 0.15;
/** The best passage’s part of the score; the rest is how much of the query the whole record answers. */
const NEAR = 0.6;
const SIDE_BY_SIDE = 0.2;
/** The part of a query’s weight that a record must answer, at least and compared with the best record. */
const LEAST_SHARE = 0.35;
const LEAST_SHARE_OF_PARTS = 0.6;
const BESIDE_BEST = 0.75;
/** What is left of the weight of an optional word, and of an unknown word in a question. */
const OPTIONAL = 0.08;
const UNKNOWN_IN_QUESTION = 0.25;

export interface Ranked {
  record: ReadRecord;
  score: number;
  /** The passage that answers best, its own or a claim’s. */
  passage: ReadPassage;
}

/** Terms with what is needed to match and weigh them. */
export interface Weighed {
  plan: Plan;
  terms: Term[];
  tables: Table[];
  /** For each term, how well each passage of the store answers it. */
  proofs: Float32Array[];
  weights: number[];
}

/**
 * How much each term counts: the rarer the more, and a term that is found nowhere the most.
 *
 * @param found How many records answer each term.
 * @param total How many records there are.
 */
export function weigh({ asked }: Pick<Plan, 'asked'>, terms: Term[], found: number[], total: number): number[] {
  return terms.map((term, index) => {
    const count = found[index] ?? 0;
    const weight = Math.log(1 + total / Math.max(count, 0.5));
    if (term.optional) return count === 0 ? 0 : weight * OPTIONAL;
    // A question may contain an unknown word, or an unknown form of a known one, but not an unknown name.
    return count > 0 || asked === null || term.isName || term.strict
      ? weight
      : weight * (term.isLikeOurs ? OPTIONAL : UNKNOWN_IN_QUESTION);
  });
}

/** @returns Those that answer enough of the query, best first; at equal score in the order given. */
export function rank(records: Iterable<ReadRecord>, weighed: Weighed): Ranked[] {
  const hits: (Ranked & { share: number })[] = [];
  for (const record of records) {
    const hit = scoreRecord(record, weighed);
    if (hit !== null) hits.push(hit);
  }
  const best = hits.reduce((most, { share }) => Math.max(most, share), 0);
  return hits.filter(({ share }) => share >= best * BESIDE_BEST).toSorted((a, b) => b.score - a.score);
}

function scoreRecord(record: ReadRecord, weighed: Weighed): (Ranked & { share: number }) | null {
  const { weights, terms, plan } = weighed;
  const total = sum(weights);
  const most = new Float32Array(terms.length);
  let best: { passage: ReadPassage; score: number } | undefined;
  const look = (one: ReadRecord, factor: number): void => {
    for (const passage of one.passages) {
      const score = scorePassage(passage, factor, most, weighed, total);
      if (score > (best?.score ?? 0)) best = { passage, score };
    }
  };
  look(record, record.kind === 'source' ? IN_SOURCE : 1);
  for (const claim of record.claims) look(claim, THROUGH_CLAIM);
  const share = best === undefined ? null : shareOf(most, weighed);
  if (best === undefined || share === null) return null;
  const spread = sum(weights.map((weight, index) => weight * (most[index] ?? 0))) / total;
  const ahead =
    AHEAD[record.kind] +
    (plan.asked === 'who' && record.kind === 'person' && titleAnswers(record, weighed) ? WHO : 0) +
    (isTitle(record, weighed) ? NAMED : 0);
  return { record, passage: best.passage, share, score: NEAR * best.score + (1 - NEAR) * spread + ahead };
}

/** How much of the query a passage answers. Raises in `most` how well each term is answered. */
function scorePassage(
  passage: ReadPassage,
  factor: number,
  most: Float32Array,
  weighed: Weighed,
  total: number,
): number {
  const { proofs, weights, plan } = weighed;
  const part = ROLE[passage.role] * factor;
  let answered = 0;
  for (let term = 0; term < proofs.length; term += 1) {
    const quality = (proofs[term]?.[passage.number] ?? 0) * part;
    if (quality === 0) continue;
    answered += quality * (weights[term] ?? 0);
    if (quality > (most[term] ?? 0)) most[term] = quality;
  }
  if (answered === 0) return 0;
  return answered / total + nearness(passage, weighed) * factor + suits(passage, plan.asked) + brevity(passage);
}

/** The part of the required terms that is answered, by weight; null if it is too little. */
function shareOf(most: Float32Array, { terms, weights }: Weighed): number | null {
  let share = 0;
  let asked = 0;
  let lacksPart = false;
  let [hasWords, answersWord] = [false, false];
  for (const [index, term] of terms.entries()) {
    if (term.optional) continue;
    const weight = weights[index] ?? 0;
    const isAnswered = (most[index] ?? 0) > 0;
    asked += weight;
    hasWords ||= !term.isNumber;
    answersWord ||= isAnswered && !term.isNumber;
    if (isAnswered) share += weight;
    else lacksPart ||= term.part;
  }
  if (hasWords && !answersWord) return null;
  const answered = asked === 0 ? 0 : share / asked;
  return answered < (lacksPart ? LEAST_SHARE_OF_PARTS : LEAST_SHARE) ? null : answered;
}

const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);

function titleAnswers({ passages: [title] }: ReadRecord, { proofs, terms }: Weighed): boolean {
  return (
    title !== undefined &&
    proofs.some((proof, index) => terms[index]?.optional === false && (proof[title.number] ?? 0) > 0)
  );
}

/** Whether the query is the title, word for word: someone who types a name wants more than a mention of it. */
function isTitle({ passages: [title] }: ReadRecord, { tables, proofs }: Weighed): boolean {
  if (title === undefined || !proofs.every((proof) => (proof[title.number] ?? 0) > 0)) return false;
  const length = title.words.length / WORD;
  const covered = new Uint8Array(length);
  for (const table of tables) for (const { from, to } of placesOf(table, title)) covered.fill(1, from, to);
  return !covered.includes(0);
}

/** Terms answer a query better side by side, as they were typed, than apart. */
function nearness(passage: ReadPassage, { proofs, tables, weights }: Weighed): number {
  let near = 0;
  let total = 0;
  for (let index = 1; index < tables.length; index += 1) {
    const weight = (weights[index - 1] ?? 0) + (weights[index] ?? 0);
    total += weight;
    const [before, after] = [tables[index - 1], tables[index]];
    if (
      before === undefined ||
      after === undefined ||
      !proofs[index - 1]?.[passage.number] ||
      !proofs[index]?.[passage.number]
    )
      continue;
    const places = placesOf(after, passage);
    if (placesOf(before, passage).some(({ to }) => places.some(({ from }) => from === to))) near += weight;
  }
  return total === 0 ? 0 : (SIDE_BY_SIDE * near) / total;
}

/** Prefers a passage with a number or date, which are its extras, if the query asks for one. */
function suits({ extras }: ReadPassage, asked: Asked | null): number {
  return (asked === 'when' || asked === 'number') && extras.length >= EXTRA ? 0.05 : 0;
}

/** Of two passages that answer equally well, prefers the shorter. */
function brevity({ words }: ReadPassage): number {
  return 0.4 / (10 + words.length / WORD);
}
