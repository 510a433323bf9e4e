// Splits a text into words, or characters in scripts without spaces, and finds the numbers among them.
import { fold, type Variants } from './fold.ts';
import { findNumbers } from './numbers-and-dates.ts';

interface Token {
  /** The folded word, as it is indexed. */
  key: string;
  /** UTF-16 offsets in the text, end exclusive. */
  start: number;
  end: number;
  /** Its place in the row of words; that of its first word for a number. */
  at: number;
}

export interface Row {
  words: (Token & {
    /** Whether only space or a reading in brackets separates it from the word before. */
    joined: boolean;
    /** Whether its script is written without spaces. */
    unspaced: boolean;
  })[];
  /** Numbers, and hyphenated words without their hyphens. */
  extras: (Token & {
    /** The place after its last word. */
    to: number;
  })[];
}

const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー`;
/** U.N. · 12.6 · % · 船 · words, in which letters and digits part */
const WORD = new RegExp(
  String.raw`(?:\p{L}\.){2,}|\p{Nd}+(?:[.,٫٬]\p{Nd}+)*|[%％٪]|[${UNSPACED}]|(?:(?![${UNSPACED}])[\p{L}\p{M}])+`,
  'gu',
);
const UNSPACED_FIRST = new RegExp(`^[${UNSPACED}]`, 'u');
/** Whether a word is of a script that is written without spaces. */
export const isUnspaced = (word: string): boolean => UNSPACED_FIRST.test(word);
/** The reading of a character in brackets after it, as some converters leave it: 關(guān)系. */
const READING = /(?<=\p{Script=Han})[(（][a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*[)）](?=\p{Script=Han})/gu;
const HYPHENS = /[-‐‑]/u;

/**
 * @param text Any text.
 * @param variants What characters are folded to beyond case and accents.
 * @returns Its words in order, and its numbers and hyphenated words. Each has its offsets in the text.
 */
export function readText(text: string, variants: Variants): Row {
  const words = readWords(text, variants);
  const numbers = findNumbers(words.map(({ key }) => key)).map(({ key, from, to }) => ({
    key,
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
    at: from,
    to,
  }));
  return { words, extras: [...numbers, ...hyphenated(text, words)] };
}

function readWords(text: string, variants: Variants): Row['words'] {
  const hasBracket = text.includes('(') || text.includes('（');
  const readings = hasBracket ? [...text.matchAll(READING)] : [];
  const words: Row['words'] = [];
  let reached = 0;
  for (const { 0: written, index: start } of text.matchAll(WORD)) {
    if (readings.some(({ index, 0: { length } }) => start >= index && start < index + length)) continue;
    const key = keyOf(written, variants);
    if (key === '') continue;
    words.push({
      key,
      start,
      end: start + written.length,
      at: words.length,
      joined: words.length > 0 && isGap(text, reached, start),
      unspaced: isUnspaced(written),
    });
    reached = start + written.length;
  }
  return words;
}

function keyOf(written: string, variants: Variants): string {
  // A shortcut for most words of most texts.
  if (/^[a-z]+$/.test(written)) return written;
  const known = variants.get(written);
  if (known !== undefined) return known;
  const key = fold(/^(?:\p{L}\.){2,}$/u.test(written) ? written.replaceAll('.', '') : written);
  return variants.get(key) ?? (key === '％' || key === '٪' ? '%' : key.replaceAll('٫', '.').replaceAll('٬', ','));
}

/** Whether only space, or a reading in brackets, is between two places. */
function isGap(text: string, from: number, to: number): boolean {
  if (from === to || (to === from + 1 && text[from] === ' ')) return true;
  return /^\s*$/u.test(text.slice(from, to).replace(/^[(（][^()（）]{1,8}[)）]$/u, ''));
}

/** “e-mail” is also found as “email”. */
function hyphenated(text: string, words: Row['words']): Row['extras'] {
  if (!HYPHENS.test(text)) return [];
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    if (
      next === undefined ||
      next.start !== word.end + 1 ||
      word.unspaced ||
      next.unspaced ||
      !HYPHENS.test(text.charAt(word.end)) ||
      /^\d/u.test(word.key)
    )
      return [];
    return [{ key: word.key + next.key, start: word.start, end: next.end, at: index, to: index + 2 }];
  });
}
