// Reads a text file as if it had no byte order mark, no CRLF and no decomposed Unicode.
import { readFileSync } from 'node:fs';

/** @throws Where the file cannot be read. */
export function readText(path: string): string {
  return cleanText(readFileSync(path, 'utf8'));
}

/** The text without byte order mark, with LF line ends, in NFC. */
export function cleanText(text: string): string {
  return text
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .normalize('NFC');
}
