// Finds the characters of a file that no reader can see, written out, as `&#2;` or as a YAML escape such as `\x02`.
import { codePointName, UNREADABLE } from '../text/unreadable.ts';
import type { Place, Problem } from './problem.ts';

/** A character reference of Markdown, by number. */
const REFERENCE = /&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));/giu;

/** Any escape of a YAML text in double quotation marks; two that make a surrogate pair are one. */
const ESCAPE =
  /\\(?:u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})|x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([\s\S]))/giu;

const SHORT_ESCAPES: Record<string, string> = {
  '0': '\0',
  a: '\u0007',
  b: '\b',
  e: '\u001B',
  v: '\v',
  f: '\f',
  N: '\u0085',
};

/** @returns The place of an offset in a file's text. */
export function placeOfOffset(text: string, file: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, col: (before.at(-1) ?? '').length + 1 };
}

/**
 * @param text The text of a whole file.
 * @param file Its name in problems.
 * @returns A problem for each character that no reader can see, written out or as a character reference.
 */
export function unreadableCharacters(text: string, file: string): Problem[] {
  const problems: Problem[] = [];
  for (const { 0: character, index } of text.matchAll(new RegExp(UNREADABLE, 'gu'))) {
    problems.push(unreadable(character, placeOfOffset(text, file, index)));
  }
  for (const { 0: reference, 1: hex, 2: decimal, index } of text.matchAll(REFERENCE)) {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    // Markdown shows U+FFFD for null and for numbers beyond Unicode.
    const character = code === 0 || code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
    if (UNREADABLE.test(character)) {
      problems.push(unreadable(character, placeOfOffset(text, file, index), reference));
    }
  }
  return problems;
}

/**
 * @param source A YAML text in double quotation marks, as it is written.
 * @returns The offset of each escape in it that gives a character which no reader can see, with the problem less its place.
 */
export function unreadableEscapes(source: string): { offset: number; problem: Omit<Problem, keyof Place> }[] {
  const found: { offset: number; problem: Omit<Problem, keyof Place> }[] = [];
  for (const { 0: escape, 1: high, 3: x, 4: u, 5: long, 6: short, index } of source.matchAll(ESCAPE)) {
    const hex = x ?? u ?? long;
    if (high !== undefined) continue;
    const code = hex === undefined ? undefined : Number.parseInt(hex, 16);
    const character = code === undefined ? SHORT_ESCAPES[short ?? ''] : String.fromCodePoint(Math.min(code, 0x10ffff));
    if (character !== undefined && UNREADABLE.test(character)) {
      found.push({ offset: index, problem: { rule: 'texts-are-readable', message: explain(character, escape) } });
    }
  }
  return found;
}

function unreadable(character: string, place: Place, written?: string): Problem {
  return { ...place, rule: 'texts-are-readable', message: explain(character, written) };
}

function explain(character: string, written?: string): string {
  const name = written === undefined ? codePointName(character) : `${codePointName(character)}, written “${written}”,`;
  if (character === '\uFFFD') {
    return `${name} takes the place of a character that was lost. Type the character that was meant; a quote leaves it out.`;
  }
  const kind = /\p{Cc}/u.test(character) ? 'a control character' : 'no character';
  return `${name} is ${kind}: no reader can see it, and feeds and books break at it. Delete it, or type what was meant.`;
}
