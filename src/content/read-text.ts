// Reads a text file and normalises its encoding: no byte order mark, LF line ends, NFC.
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { UNREADABLE } from '../text/unreadable.ts';
import type { Problem } from './problem.ts';
import { placeOfOffset, unreadableCharacters } from './unreadable-characters.ts';

/** @throws If the file cannot be read. */
export function readText(path: string): string {
  return cleanText(readFileSync(path, 'utf8'));
}

/**
 * @param path The file.
 * @param file Its name in problems.
 * @returns Its text, or undefined if the file isn't UTF-8; and each character in it that no reader can see.
 * @throws If the file cannot be read.
 */
export function readContentText(path: string, file: string): { text: string | undefined; problems: Problem[] } {
  const bytes = readFileSync(path);
  const text = cleanText(bytes.toString('utf8'));
  if (isUtf8(bytes)) return { text, problems: unreadableCharacters(text, file) };
  const message =
    'The file isn’t UTF-8: the first byte that cannot be read would be published as U+FFFD. Save the file as UTF-8.';
  const place = placeOfOffset(text, file, Math.max(0, text.search(UNREADABLE)));
  return { text: undefined, problems: [{ ...place, rule: 'texts-are-readable', message }] };
}

/** @returns The text without byte order mark, with LF line ends, in NFC. */
export function cleanText(text: string): string {
  return text
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .normalize('NFC');
}
