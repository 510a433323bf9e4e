// Sets a text into a box: as large as it fits, its lines about equally long; shortened at a word where no size fits.
import { wrapLines } from '../text/wrap-lines.ts';

export interface Box {
  width: number;
  height: number;
  /** Sizes to try, the largest first. */
  sizes: readonly number[];
  /** The height of a line as a multiple of the size. */
  leading: number;
  /** How wide a text is in a size. */
  widthOf: (text: string, size: number) => number;
  /** Whether it may be shortened: not where a part would say something else than the whole. */
  mayShorten: boolean;
}

export interface Fitted {
  size: number;
  lines: string[];
}

/** @returns The size and the lines; undefined where the text neither fits nor may be shortened. */
export function fitText(text: string, box: Box): Fitted | undefined {
  const words = wordsOf(text);
  for (const size of box.sizes) {
    const lines = wrap(words, box.width, (line) => box.widthOf(line, size));
    if (lines !== undefined && lines.length <= roomFor(box, size))
      return { size, lines: balance(words, lines, box, size) };
  }
  return box.mayShorten ? shortened(words, box) : undefined;
}

/** The parts between which a line may end: a number stays with what it counts. */
function wordsOf(text: string): string[] {
  return text
    .trim()
    .split(/(?<!\p{Nd})\s+/u)
    .filter((word) => word !== '');
}

function roomFor({ height, leading }: Box, size: number): number {
  return Math.floor(height / (size * leading));
}

/** @returns The lines, each as full as it can be; undefined if a word is wider than the box. */
function wrap(words: string[], width: number, widthOf: (line: string) => number): string[] | undefined {
  const pieces = words.map((word) => `${word} `);
  return words.some((word) => widthOf(word) > width) ? undefined : wrapLines(pieces, width, widthOf);
}

/** Narrows the box for as long as the number of lines stays the same, so that the last one is not a single word. */
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

/** As many words as fit in the smallest size, then “…”; of a word that is too wide by itself, as many letters. */
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
