// Sets a text into a box, as large as it fits and with lines of similar length; truncates it at a word if no size
// fits.
import { wrapLines } from '../text/wrap-lines.ts';

export interface Box {
  width: number;
  height: number;
  /** The font sizes to try, largest first. */
  sizes: readonly number[];
  /** The line height as a multiple of the font size. */
  leading: number;
  /** Returns the width of a text at a font size. */
  widthOf: (text: string, size: number) => number;
  /** Whether the text may be truncated; false if a part could mean something else than the whole. */
  mayShorten: boolean;
}

export interface Fitted {
  size: number;
  lines: string[];
}

/** @returns The font size and the lines; undefined if the text doesn't fit and may not be truncated. */
export function fitText(text: string, box: Box): Fitted | undefined {
  const words = wordsOf(text);
  for (const size of box.sizes) {
    const lines = wrap(words, box.width, (line) => box.widthOf(line, size));
    if (lines !== undefined && lines.length <= roomFor(box, size))
      return { size, lines: balance(words, lines, box, size) };
  }
  return box.mayShorten ? shortened(words, box) : undefined;
}

/** Splits a text where a line may break, which is not after a number, so that the number stays with its noun. */
function wordsOf(text: string): string[] {
  return text
    .trim()
    .split(/(?<!\p{Nd})\s+/u)
    .filter((word) => word !== '');
}

function roomFor({ height, leading }: Box, size: number): number {
  return Math.floor(height / (size * leading));
}

/** @returns The lines, each as full as possible; undefined if a word is wider than the box. */
function wrap(words: string[], width: number, widthOf: (line: string) => number): string[] | undefined {
  const pieces = words.map((word) => `${word} `);
  return words.some((word) => widthOf(word) > width) ? undefined : wrapLines(pieces, width, widthOf);
}

/** Narrows the box as long as the number of lines stays the same, so that the last line is not a single word. */
function balance(words: string[], lines: string[], box: Box, size: number): string[] {
  let narrow = box.width / 2;
  let wide = box.width;
  let best = lines;
  while (wide - narrow > 4) {
    const width = (narrow + wide) / 2;
    const tried = wrap(words, width, (line) => box.widthOf(line, size));
    if (tried !== undefined && tried.length <= lines.length) {
      best = tried;
      wide = width;
    } else {
      narrow = width;
    }
  }
  return best;
}

/** Truncates to as many words as fit at the smallest size, then “…”; if the first word is too wide, truncates it. */
function shortened(words: string[], box: Box): Fitted | undefined {
  const size = box.sizes.at(-1);
  if (size === undefined || roomFor(box, size) < 1) return undefined;
  const widthOf = (line: string): number => box.widthOf(line, size);
  for (let count = words.length - 1; count > 0; count -= 1) {
    const kept = words.slice(0, count);
    const marked = [...kept.slice(0, -1), `${(kept.at(-1) ?? '').replace(/[,;:–—.]+$/u, '')}…`];
    const lines = wrap(marked, box.width, widthOf);
    if (lines !== undefined && lines.length <= roomFor(box, size)) return { size, lines };
  }
  const letters = [...(words[0] ?? '')];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`) > box.width) letters.pop();
  return { size, lines: [`${letters.join('')}…`] };
}
