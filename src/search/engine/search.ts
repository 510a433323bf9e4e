// Answers a query: plans it, gets records that may answer, matches and ranks them, and shows the best.
import { chosenValues } from '../ui/search-state.ts';
import { FACETS, KINDS, type Facet, type Filters, type SearchAnswer, type SearchHit } from './search-types.ts';
import { fold } from '../text/fold.ts';
import { cutPassage, joinPlaces, markText, marksIn } from './cut-passage.ts';
import type { Found } from './pagefind-search.ts';
import type { IndexStore } from './index-store.ts';
import { planQuery, type Plan } from './plan.ts';
import { rank, weigh, type Ranked, type Weighed } from './rank.ts';
import type { ReadPassage, ReadRecord } from './record-store.ts';
import { proveTerm, tableOf, type Term } from './terms.ts';

/** How many units a query loads on a site too large to be loaded whole; more if results are filtered. */
const UNITS = 10;
const UNITS_NARROWED = 30;
const LIMIT = 20;
/** How often a term is reinterpreted at most: without question words, then in parts. */
const ROUNDS = 3;

const nothing = (): SearchAnswer => ({ total: 0, hits: [], counts: emptyCounts(), suggestion: null });

export async function search(
  store: IndexStore,
  query: string,
  { filters = {}, limit = LIMIT }: { filters?: Filters; limit?: number } = {},
): Promise<SearchAnswer> {
  if (query.trim() === '' && chosenValues(filters).length > 0) return browse(store, filters, limit);
  const plan = planQuery(store.lexicon, store.synonyms, query);
  if (plan.terms.length === 0) return nothing();
  const { terms, found, counts, proven } = await settle(store, plan);
  const weights = weigh(plan, terms, counts, store.total);
  const isFound = (index: number): boolean => (counts[index] ?? 0) > 0;
  if (
    !terms.some((term, index) => !term.optional && isFound(index)) ||
    terms.some((term, index) => term.strict && !isFound(index))
  )
    return nothing();
  const records =
    store.all ?? (await store.get(found, weights, Object.keys(filters).length === 0 ? UNITS : UNITS_NARROWED));
  const weighed: Weighed = { plan, terms, weights, ...(proven ?? prove(store, terms, records)) };
  const ranked = rank(records, weighed);
  const best = ranked.find(({ record }) => passes(record, filters, null));
  const suggestion = best === undefined ? null : suggestFor(plan, terms, weighed, best);
  return answerFrom(store, ranked, weighed, { filters, limit }, suggestion);
}

/** All records that pass the filters, sections first, else in the order of the index. */
function browse(store: IndexStore, filters: Filters, limit: number): SearchAnswer {
  const all = (store.all ?? []).toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  const shown = all.flatMap((record): Shown[] => record.passages.slice(0, 1).map((passage) => ({ record, passage })));
  return answerFrom(store, shown, { terms: [], tables: [], proofs: [] }, { filters, limit }, null);
}

/** A record with the passage to show of it. */
type Shown = Pick<Ranked, 'record' | 'passage'>;

/** The answer made of records in this order, filtered. */
function answerFrom(
  store: IndexStore,
  shown: Shown[],
  marking: Marking,
  { filters, limit }: { filters: Filters; limit: number },
  suggestion: string | null,
): SearchAnswer {
  const kept = shown.filter(({ record }) => passes(record, filters, null));
  return {
    total: kept.length,
    hits: kept.slice(0, limit).map((hit) => show(hit, marking)),
    counts: countFacets(shown, filters, store),
    suggestion,
  };
}

interface Settled {
  terms: Term[];
  /** Where each may be found; empty if all records are loaded. */
  found: Found[];
  /** How many records, or passages, answer each. */
  counts: number[];
  /** How well each passage answers each; null if not all records are loaded. */
  proven: Proven | null;
}

type Proven = Pick<Weighed, 'tables' | 'proofs'>;

/** What to mark in the records shown. */
type Marking = Pick<Weighed, 'terms' | 'tables' | 'proofs'>;

function prove({ lexicon, passages }: IndexStore, terms: Term[], records: ReadRecord[]): Proven {
  const tables = terms.map((term) => tableOf(term, lexicon));
  return { tables, proofs: tables.map((table) => proveTerm(table, records, passages.length)) };
}

/** Reinterprets terms that are found nowhere, if they can be read in another way. */
async function settle(store: IndexStore, { terms: planned }: Plan): Promise<Settled> {
  let terms = planned;
  for (let round = 0; ; round += 1) {
    const proven = store.all === null ? null : prove(store, terms, store.all);
    const found = proven === null ? await store.find(terms) : [];
    const counts = proven?.proofs.map(countProved) ?? found.map(countFound);
    const next = terms.flatMap((term, index) => {
      const other = (counts[index] ?? 0) === 0 && round < ROUNDS ? (term.otherwise?.() ?? []) : [];
      return other.length > 0 ? other : [term];
    });
    if (next.every((term, index) => term === terms[index])) return { terms, found, counts, proven };
    terms = next;
  }
}

function countProved(proof: Float32Array): number {
  let count = 0;
  for (let index = 0; index < proof.length; index += 1) if ((proof[index] ?? 0) > 0) count += 1;
  return count;
}

const countFound = (units: Found): number => [...units.values()].reduce((sum, places) => sum + places.size, 0);

function show({ record, passage }: Shown, marking: Marking): SearchHit {
  const { terms, tables } = marking;
  const title = record.passages[0];
  return {
    address: record.address,
    kind: record.kind,
    title: title === undefined ? { lang: '', parts: [] } : markText(title, marksIn(title, terms, tables)),
    excerpt: passage === title ? null : cutPassage(passage, marksIn(passage, terms, tables)),
    facets: record.facets,
    matched: matchedIn([passage, ...record.passages, ...record.claims.flatMap(({ passages }) => passages)], marking),
  };
}

/** What to mark on the target page: adjacent matches as one, and no single letter. */
function matchedIn(passages: ReadPassage[], { terms, tables, proofs }: Marking): string[] {
  const answering = new Set(
    passages.filter(({ number }) =>
      proofs.some((proof, index) => terms[index]?.optional === false && (proof[number] ?? 0) > 0),
    ),
  );
  const texts = [...answering].flatMap((passage) =>
    joinPlaces(marksIn(passage, terms, tables)).map(({ start, end }) => passage.text.slice(start, end)),
  );
  return [...new Set(texts)].filter((text) => !/^\p{Script=Latin}$/u.test(text)).slice(0, 40);
}

function passes(record: ReadRecord, filters: Filters, except: Facet | null): boolean {
  return FACETS.every((facet) => {
    const chosen = filters[facet];
    return (
      facet === except ||
      chosen === undefined ||
      chosen.length === 0 ||
      (record.facets[facet] ?? []).some((value) => chosen.includes(value))
    );
  });
}

const emptyCounts = (): SearchAnswer['counts'] => ({
  kind: [],
  theme: [],
  status: [],
  speaker: [],
  source: [],
  language: [],
});

function countFacets(ranked: Shown[], filters: Filters, { head }: IndexStore): SearchAnswer['counts'] {
  const counts = emptyCounts();
  const chosen = Object.keys(filters).length;
  for (const facet of FACETS) {
    const values = new Map<string, number>();
    const kept = chosen === 0 ? ranked : ranked.filter(({ record }) => passes(record, filters, facet));
    for (const { record } of kept)
      for (const value of record.facets[facet] ?? []) values.set(value, (values.get(value) ?? 0) + 1);
    const labels = facet === 'theme' ? head.themes : facet === 'speaker' ? head.speakers : {};
    const label = (value: string): string => (facet === 'source' ? head.sources[value]?.label : labels[value]) ?? value;
    counts[facet] = [...values]
      .map(([value, count]) => ({ value, label: label(value), count }))
      .toSorted((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  }
  return counts;
}

/** The query with each misspelt word replaced by the best hit’s spelling of it. */
function suggestFor({ query }: Plan, terms: Term[], { tables }: Weighed, { record }: Ranked): string | null {
  let suggestion = query;
  for (const [index, term] of [...terms.entries()].toReversed()) {
    const table = tables[index];
    if (term.near === null || table === undefined) continue;
    const written = [record, ...record.claims].flatMap(({ passages }) =>
      passages.flatMap((passage) =>
        marksIn(passage, [term], [table]).map(({ start, end }) => passage.text.slice(start, end)),
      ),
    );
    suggestion =
      suggestion.slice(0, term.start) +
      (written.find((word) => fold(word) === term.near) ?? written[0] ?? term.near) +
      suggestion.slice(term.end);
  }
  return suggestion === query ? null : suggestion;
}
