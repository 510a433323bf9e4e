// Splits text into sentences. In doubt a sentence ends: a wrong split is reported, but in sentences that were wrongly
// joined, a missing note would go unnoticed.
import { abbreviatedPhrases, abbreviationKind, closersOf, hasOrdinalDots } from './abbreviations.ts';
import { quotationRanges } from './quotations.ts';

export interface TextRange {
  /** UTF-16 offsets, end exclusive, without surrounding white space. */
  start: number;
  end: number;
}

export interface SentenceRules {
  /** The language of the text. */
  locale: string;
  /** Words that contain a closing mark but no end of a sentence, such as “George W. Bush”. */
  neverEnds?: readonly string[] | undefined;
  /**
   * Whether the text is that of an article, which editors can't reword. Sentences then begin with a lower-case letter
   * only in names such as eBay, never end after initials and ordinals, and may end within quotations.
   */
  article?: boolean | undefined;
}

/** A possible end of a sentence. */
interface Candidate {
  /** The text of the sentence before the closing mark. */
  before: string;
  marks: string;
  closers: string;
  after: string;
}

/** U+2028 represents a hard line break in the text of a block. */
export const HARD_BREAK = '\u2028';

/** Closing marks that are written without a space after them. */
const WIDE = /[。！？｡．﹒﹖﹗]$/u;

function marksOf(locale: string): string {
  const greek = locale.startsWith('el') ? ';' : '';
  return `[\\p{Sentence_Terminal}…‼⁇⁈⁉${greek}]+`;
}

function closersPattern(locale: string): string {
  // French has a space before the closing quotation mark.
  const spaced = locale.startsWith('fr') ? `(?:[ \\u00A0\\u202F]»)?` : '';
  return `${spaced}[${closersOf(locale).replace(']', '\\]')}]*`;
}

/** Whether a text ends with a closing mark, optionally followed by closing brackets and quotation marks. */
export function endsSentence(text: string, locale: string): boolean {
  return new RegExp(`${marksOf(locale)}${closersPattern(locale)}$`, 'u').test(text);
}

/** Whether a sentence may have been split too early: after an abbreviation, an initial, “!”, “?” or an ellipsis. */
export function mayGoOn(sentence: string, locale: string): boolean {
  const bare = sentence.replace(new RegExp(`${closersPattern(locale)}$`, 'u'), '');
  if (/[!?…]$/u.test(bare)) return true;
  return bare.endsWith('.') && abbreviationKind(lastWord(bare.slice(0, -1)), locale) !== undefined;
}

/**
 * @param text Plain text of one paragraph, cell or list item.
 * @param rules The language of the text, and words that contain no end of a sentence.
 * @param knownEnds Offsets at which a sentence is known to end, such as those of its notes.
 * @returns The sentences in order.
 */
export function sentenceRanges(
  text: string,
  rules: SentenceRules,
  knownEnds: ReadonlySet<number> = new Set(),
): TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  for (const end of [...endsIn(text, rules, knownEnds), text.length]) {
    const sentence = text.slice(start, end);
    const trimmed = sentence.trim();
    if (trimmed !== '') {
      const from = start + sentence.indexOf(trimmed);
      ranges.push({ start: from, end: from + trimmed.length });
    }
    start = end;
  }
  return ranges;
}

function endsIn(text: string, rules: SentenceRules, knownEnds: ReadonlySet<number>): number[] {
  const pattern = new RegExp(`${HARD_BREAK}|(${marksOf(rules.locale)})(${closersPattern(rules.locale)})`, 'gu');
  const protectedRanges = [
    ...neverEndsIn(text, [...(rules.neverEnds ?? []), ...abbreviatedPhrases(rules.locale)]),
    // The closing quotation mark is not included: a sentence may end with its quotation.
    ...(rules.article ? [] : quotationRanges(text).map(({ start, end }) => ({ start, end: end - 1 }))),
  ];
  const ends = new Set([...knownEnds].filter((offset) => isEndWithoutMark(text, offset)));
  let start = 0;
  for (const { 0: all, 1: marks = '', 2: closers = '', index } of text.matchAll(pattern)) {
    const [afterMarks, afterAll] = [index + marks.length, index + all.length];
    if (knownEnds.has(afterMarks) && /^\s/u.test(text.slice(afterMarks))) ends.add(afterMarks);
    else if (all === HARD_BREAK || knownEnds.has(afterAll)) ends.add(afterAll);
    else {
      const within = protectedRanges.some((range) => range.start < index && afterAll <= range.end);
      const candidate = { before: text.slice(start, index), marks, closers, after: text.slice(afterAll) };
      if (within || !endsHere(candidate, rules)) continue;
      ends.add(afterAll);
    }
    start = afterAll;
  }
  return [...ends].toSorted((a, b) => a - b);
}

/** Thai and Lao have no closing marks, so only a note shows where a sentence ends. */
function isEndWithoutMark(text: string, offset: number): boolean {
  return /[\p{Script=Thai}\p{Script=Lao}]['"”’)\]]*$/u.test(text.slice(0, offset));
}

function neverEndsIn(text: string, phrases: readonly string[]): TextRange[] {
  const ranges: TextRange[] = [];
  for (const phrase of phrases) {
    const words = phrase
      .trim()
      .split(/\s+/u)
      .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
    const last = /[\p{L}\p{N}]$/u.test(phrase.trim()) ? '(?![\\p{L}\\p{N}])' : '';
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}${last}`, 'gu');
    for (const match of text.matchAll(pattern)) {
      ranges.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return ranges;
}

function endsHere(candidate: Candidate, rules: SentenceRules): boolean {
  const { marks, closers, after } = candidate;
  const next = /[\p{L}\p{N}]/u.exec(after)?.[0];
  if (next === undefined) return after.trim() === '';
  if (!/^\s/u.test(after)) return endsWithoutSpace(candidate, rules);
  const camel = /^[^\p{L}\p{N}]*\p{Ll}+\p{Lu}/u.test(after);
  if (/\p{Ll}/u.test(next) && !camel) return endsBeforeSmallLetter(candidate, rules);
  return closers !== '' || marks !== '.' || endsBeforeCapital(candidate, next, rules);
}

/** True for “閉鎖。次”; false for “4.6”, “Node.js”, “?q=” in a URL and “。」と”. */
function endsWithoutSpace({ before, marks, closers, after }: Candidate, { article }: SentenceRules): boolean {
  if (WIDE.test(marks)) {
    if (marks === '．' && /\p{N}$/u.test(before) && /^\p{N}/u.test(after)) return false;
    return !(closers !== '' && /^\p{Script=Hiragana}/u.test(after));
  }
  const token = `${/\S*$/u.exec(before)?.[0] ?? ''}${marks}${closers}${/^\S*/u.exec(after)?.[0] ?? ''}`;
  if (/:\/\/|www\.|@/u.test(token)) return false;
  if (article && /^…+$/u.test(marks)) return false;
  if (marks !== '.' || closers !== '') return /^[\p{Lu}\p{Lo}]/u.test(after);
  return /(?:\p{Ll}{2}|\p{Lo}\p{M}*)$/u.test(before) && /^(?:\p{Lu}(?:\p{Ll}|\s)|\p{Lo})/u.test(after);
}

function endsBeforeSmallLetter({ before, marks, closers }: Candidate, { locale, article }: SentenceRules): boolean {
  if (/…|\.\./u.test(marks)) return false;
  if (marks !== '.') return closers === '';
  if (article) return false;
  const word = lastWord(before);
  return abbreviationKind(word, locale) === undefined && !(hasOrdinalDots(locale) && /^\d+\.$/u.test(word));
}

function endsBeforeCapital({ before, after }: Candidate, next: string, { locale, article }: SentenceRules): boolean {
  const word = lastWord(before);
  const kind = abbreviationKind(word, locale);
  if (kind === 'before' || (kind === 'beforeNumber' && /\p{N}/u.test(next))) return false;
  // “J. R. Tarric”: a sentence can't consist of initials only.
  const initial = /^[\p{Lu}\p{Lo}]\p{M}*\.$/u.test(word);
  if (initial && (article || /^[^\p{L}]*(?:\p{Lu}\p{M}*\.[\s\p{Pd}]*)+$/u.test(`${before}.`))) return false;
  const ordinal = hasOrdinalDots(locale) && /^\d{1,2}\.$/u.test(word);
  return !(ordinal && (article || beginsWithMonth(after, locale)));
}

function beginsWithMonth(text: string, locale: string): boolean {
  const word = /^\s+(\p{L}+)/u.exec(text)?.[1];
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2000, index))).some((name) => name === word);
}

/** The last word with its full stop, without opening brackets and quotation marks. */
function lastWord(before: string): string {
  return `${/[^\s\p{Ps}\p{Pi}"'„«]*$/u.exec(before)?.[0] ?? ''}.`;
}
