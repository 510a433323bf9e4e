// The one normalisation under which quotes and articles are compared, and positions counted.
import { createHash } from 'node:crypto';

/** The normalisation in words, as published beside every position. */
export const NORMALISATION =
  'Byte order mark dropped, Unicode NFC, each run of white space one space, trimmed. Positions count Unicode code points of that text, end exclusive. Paragraphs count from 1 over the non-blank lines of the original.';

/**
 * @param text Any text.
 * @returns The text without byte order mark, in NFC, each run of white space one space, trimmed.
 */
export function normalise(text: string): string {
  return text
    .replace(/^\uFEFF/u, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The number of Unicode code points. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** The number of Han characters. */
export function hanCharacters(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}

/** SHA-256 of a text in UTF-8, or of bytes, in hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
