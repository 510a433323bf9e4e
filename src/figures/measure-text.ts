// Measures and wraps the text of drawings at build time, without a browser.
import { wrapLines } from '../text/wrap-lines.ts';

/**
 * Advance widths in hundredths of the font size, from space to tilde, in DejaVu Sans. It is the widest fallback font,
 * so text that fits here fits in every font.
 */
const WIDTHS = [
  32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84,
  84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68, 99, 69, 61,
  69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63, 59,
  82, 59, 59, 52, 64, 34, 64, 84,
];

/** Typographic marks in DejaVu Sans. */
const MARKS: Record<string, number> = { '’': 32, '‘': 32, '“': 52, '”': 52, '–': 50, '…': 100 };

/** Other letters: as wide as a capital, or a full square in East Asian scripts. */
const OTHER = 70;
const SQUARE = 100;

const BOLDER = 1.14;

export interface Style {
  size: number;
  bold?: boolean;
}

/** @returns An upper bound of the width, in every font. */
export function textWidth(text: string, { size, bold = false }: Style): number {
  let hundredths = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    hundredths +=
      WIDTHS[code - 32] ??
      MARKS[character] ??
      (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character) ? SQUARE : OTHER);
  }
  return (hundredths / 100) * size * (bold ? BOLDER : 1);
}

/**
 * Breaks text at spaces and after hyphens. A single word that is too long is not broken.
 *
 * @returns The lines, at least one.
 */
export function wrap(text: string, width: number, style: Style): string[] {
  const pieces = text.trim().split(/(?<=-)(?=\p{L})|(?<=\s)/u);
  return wrapLines(pieces, width, (line) => textWidth(line, style));
}
