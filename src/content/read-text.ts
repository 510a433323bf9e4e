// Reads a text file and normalises its encoding: no byte order mark, LF line ends, NFC.
import { readFileSync } from 'node:fs';

/** @throws If the file cannot be read. */
export function readText(path: string): string {
  return cleanText(readFileSync(path, 'utf8'));
}

/** @returns The text without byte order mark, with LF line ends, in NFC. */
export function cleanText(text: string): string {
  return text
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .normalize('NFC');
}
