// Normalises text for comparing quotes with articles and for counting positions.
import { createHash } from 'node:crypto';

/** The description of the normalisation that is published with positions. */
export const NORMALISATION =
  'Byte order mark dropped, Unicode NFC, each run of white space one space, trimmed. Positions count Unicode code points of that text, end exclusive. Paragraphs count from 1 over the non-blank lines of the original.';

/** @returns The text without byte order mark, in NFC, with each run of white space replaced by one space, trimmed. */
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

/** The SHA-256 hash of bytes, or of a text in UTF-8, in hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
