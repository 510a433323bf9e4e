// Turns a query into terms, each of which is searched by itself.
import { isYear } from '../text/numbers-and-dates.ts';
import { readText } from '../text/tokens.ts';
import { readPieces, type Piece, type Word } from './query-pieces.ts';
import { addSynonyms, addRunSynonyms, type Synonyms } from './synonyms.ts';
import type { Lexicon } from './lexicon.ts';
import { formsOf, isLikeOurs, QUALITY, relatedWords } from './related.ts';
import { askedFor, isStopWord, withoutHanStops, type Asked } from './stop-words.ts';
import { blankTerm, type Term } from './terms.ts';

export interface Plan {
  query: string;
  terms: Term[];
  asked: Asked | null;
}

/** Longer queries are cut, and so are terms beyond these. */
const LONGEST = 300;
const MOST_TERMS = 24;
/** Up to so many words with the same beginning are searched one by one. */
const FEW_WORDS = 4;

/**
 * @param typed What was typed; its last word may be unfinished.
 */
export function planQuery(lexicon: Lexicon, synonyms: Synonyms, typed: string): Plan {
  const query = typed.slice(0, LONGEST).toWellFormed();
  const row = readText(query, lexicon.variants);
  const asked = askedFor(
    row.words.map(({ key }) => key),
    query,
  );
  const terms = [...readPieces(row, query)]
    .flatMap((piece) => termsOf(lexicon, synonyms, piece, query, piece.to === row.words.length))
    .slice(0, MOST_TERMS);
  loosenYears(lexicon, row.words, terms);
  joinNeighbours(lexicon, row.words, terms);
  addSynonyms(
    lexicon,
    synonyms,
    row.words.map(({ key }) => key),
    terms,
  );
  // A query such as “who is the” means just these words.
  if (terms.every(({ optional }) => optional)) for (const term of terms) term.optional = false;
  return { query, terms, asked };
}

function termsOf(lexicon: Lexicon, synonyms: Synonyms, piece: Piece, query: string, open: boolean): Term[] {
  const first = piece.words[0];
  if (first === undefined) return [];
  if (piece.numbers.length > 0) return [numberTerm(lexicon, piece, open)];
  if (first.unspaced) return [runTerm(lexicon, synonyms, piece)];
  return [wordTerm(lexicon, synonyms, piece, query, open)];
}

/** A number is found in all its forms; bare digits also before a word such as “billion”. */
function numberTerm(lexicon: Lexicon, piece: Piece, open: boolean): Term {
  const term = { ...blankTerm(piece), isNumber: true, strict: true };
  const [key] = piece.numbers;
  if (key !== undefined) term.words.set(key, QUALITY.same);
  const digits = piece.words.length === 1 ? piece.words[0]?.key : undefined;
  if (digits === undefined || !/^\d/u.test(digits)) return term;
  term.words.set(digits, QUALITY.same);
  if (!open || digits.length < 2) return term;
  for (const other of lexicon.keys)
    if (other.length > digits.length && other.startsWith(digits)) term.words.set(other, QUALITY.extends);
  if (term.words.size > FEW_WORDS) term.beginning = digits;
  return term;
}

function wordTerm(lexicon: Lexicon, synonyms: Synonyms, piece: Piece, query: string, open: boolean): Term {
  const term = blankTerm(piece);
  const key = piece.words[0]?.key ?? '';
  term.isName = /^\p{Lu}/u.test(query.slice(term.start)) && query.toLocaleUpperCase() !== query;
  // A single capital inside a query is part of a name: Owner Q.
  term.strict = term.isName && key.length === 1 && piece.from > 0;
  if (isStopWord(key) && !term.strict) {
    term.optional = true;
    term.words.set(key, QUALITY.same);
    return term;
  }
  const { words, near } = relatedWords(lexicon, key, open && (key.length > 1 || piece.from === 0));
  // A name written without its space is not a misspelling of its first half.
  const name = near === null ? undefined : synonyms.joined.get(key);
  if (name !== undefined) return { ...term, isName: true, otherwise: () => partTerms(lexicon, piece, name) };
  // The index of a larger site may hold words that were not shipped.
  words.set(key, QUALITY.same);
  term.isLikeOurs = isLikeOurs(lexicon, key);
  if ([...words].filter(([word]) => word.startsWith(key)).length > FEW_WORDS) term.beginning = key;
  return { ...term, words, near, otherwise: () => splitWord(lexicon, piece, key) };
}

/** Splits “snowball” into “snow ball”, and a compound into its parts, if both are words of the index. */
function splitWord(lexicon: Lexicon, piece: Piece, key: string): Term[] {
  for (let at = key.length - 1; at > 1; at -= 1) {
    const [first, second] = [key.slice(0, at), key.slice(at)];
    if (!isShipped(lexicon, second)) continue;
    if (isShipped(lexicon, first)) return partTerms(lexicon, piece, [first, second]);
    const unlinked = first.replace(/(?:es|s|en|n)$/u, '');
    if (second.length > 3 && unlinked.length > 3 && unlinked !== first && isShipped(lexicon, unlinked))
      return partTerms(lexicon, piece, [unlinked, second]);
  }
  return [];
}

const isShipped = (lexicon: Lexicon, key: string): boolean => (lexicon.ids.get(key) ?? Infinity) < lexicon.shipped;

function partTerms(lexicon: Lexicon, piece: Piece, keys: string[]): Term[] {
  return keys.map((key) => ({
    ...blankTerm(piece),
    words: new Map(formsOf(lexicon, key).map((form) => [form, QUALITY.spelling])),
    strict: true,
    part: true,
  }));
}

/** Looks for a run as it is; else for what is left without question words; else for all its words. */
function runTerm(lexicon: Lexicon, synonyms: Synonyms, piece: Piece): Term {
  const run = piece.words.map(({ key }) => key);
  const text = run.join('');
  const term: Term = {
    ...blankTerm(piece),
    runs: [{ runs: [run], quality: QUALITY.same }],
    isLikeOurs: run.some((key) => lexicon.ids.has(key)),
  };
  addRunSynonyms(lexicon, synonyms, term, run);
  const parts = withoutHanStops(text);
  const part = (one: string): Term => {
    const other: Term = {
      ...term,
      words: new Map(),
      meant: { words: new Map(), runs: [] },
      glossaryTerms: new Set(),
      runs: [{ runs: [[...one]], quality: QUALITY.same }],
      otherwise: () =>
        segmentRun(synonyms, one).map((segment) => ({ ...part(segment), otherwise: null, strict: true, part: true })),
    };
    addRunSynonyms(lexicon, synonyms, other, [...one]);
    return other;
  };
  term.optional = parts.length === 0;
  const [inside] = parts;
  if (parts.length === 1 && inside !== undefined && inside !== text && [...inside].length > 1)
    term.runs.push({ runs: [[...inside]], quality: QUALITY.form });
  term.otherwise = () =>
    parts.length === 1 && parts[0] === text ? (part(text).otherwise?.() ?? []) : telling(parts).map(part);
  return term;
}

/** The parts of a run that mean something: single characters are too common, unless only one part is left. */
const telling = (parts: string[]): string[] =>
  parts.length === 1 ? parts : parts.filter((part) => [...part].length > 1);

/** The words of a run, synonyms first; none if one of them is a single character, which is too common. */
function segmentRun({ han }: Synonyms, text: string): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const segments = text
    .split(han)
    .flatMap((part) => (han.test(part) ? [part] : [...segmenter.segment(part)].map(({ segment }) => segment)));
  return segments.length < 2 || segments.some((segment) => [...segment].length < 2) ? [] : segments;
}

/** Makes a year beside a day or month optional: texts state it once for many dates. */
function loosenYears(lexicon: Lexicon, words: Word[], terms: Term[]): void {
  const isDate = (term: Term | undefined): boolean =>
    [...(term?.words.keys() ?? [])].some((key) => /^[dm]\d/u.test(key));
  for (const [index, term] of terms.entries()) {
    const year = words[term.from]?.key ?? '';
    if (!isYear(year) || !lexicon.mayBeIndexed(year) || !(isDate(terms[index - 1]) || isDate(terms[index + 1])))
      continue;
    term.strict = false;
    term.optional = true;
  }
}

/** “snow ball” also means “snowball”. */
function joinNeighbours(lexicon: Lexicon, words: Word[], terms: Term[]): void {
  for (const [index, term] of terms.entries()) {
    const next = terms[index + 1];
    const [a, b] = [words[term.from], words[term.to]];
    if (
      next === undefined ||
      a === undefined ||
      b === undefined ||
      next.from !== term.to ||
      term.to - term.from !== 1 ||
      a.unspaced ||
      b.unspaced ||
      !/^\p{L}+$/u.test(a.key + b.key)
    )
      continue;
    const joined = a.key + b.key;
    if (joined.length < 5) continue;
    for (const key of formsOf(lexicon, joined))
      for (const one of [term, next]) one.words.set(key, Math.max(one.words.get(key) ?? 0, QUALITY.spelling));
  }
}
