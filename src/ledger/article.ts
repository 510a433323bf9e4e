// Normalises the text of a source and locates quotes in it.
import { codePoints, normalise } from '../text/normalise.ts';

export interface Span {
  /** Code points, end exclusive. */
  start: number;
  end: number;
}

export interface Article {
  /** The normalised text. */
  text: string;
  /** Its length in code points. */
  length: number;
  /** The start of each paragraph, in code points. */
  paragraphStarts: number[];
}

/**
 * @param original The text of the file.
 * @returns The article, with every non-blank line of the original as a paragraph.
 */
export function readArticle(original: string): Article {
  const paragraphs = original
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\r|\n/u)
    .map(normalise)
    .filter((line) => line !== '');
  const paragraphStarts: number[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    paragraphStarts.push(at);
    at += codePoints(paragraph) + 1;
  }
  const text = normalise(original);
  return { text, length: codePoints(text), paragraphStarts };
}

/**
 * Finds words in an article: their first occurrence outside `avoid`, or else their first occurrence.
 *
 * @param words The exact words; they are normalised first.
 * @param avoid Parts to avoid.
 * @returns The span, or undefined if the article does not contain the words.
 */
export function locate(article: Article, words: string, avoid: Span[] = []): Span | undefined {
  const needle = normalise(words);
  if (needle === '') return undefined;
  const length = codePoints(needle);
  let first: Span | undefined;
  for (let at = article.text.indexOf(needle); at !== -1; at = article.text.indexOf(needle, at + 1)) {
    const start = codePoints(article.text.slice(0, at));
    const span = { start, end: start + length };
    if (!avoid.some((part) => overlaps(part, span))) return span;
    first ??= span;
  }
  return first;
}

/** Whether two spans overlap. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** @returns The number of the paragraph, from 1, that contains a position. */
export function paragraphAt(article: Article, position: number): number {
  return article.paragraphStarts.filter((start) => start <= position).length;
}

/** @returns How many code points the spans cover, counting overlaps once. */
export function coverage(spans: Span[]): number {
  let covered = 0;
  let reached = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}
