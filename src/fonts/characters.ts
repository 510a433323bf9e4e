// Collects the characters that the fonts must contain: those that the content and the interface use.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readText } from '../content/read-text.ts';

/** Characters that any page may need: ASCII, and those that our typography and style sheets insert. */
const ALWAYS = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))}\u00a0\u202f‘’‚“”„«»‹›–—…·×−→`;

/** Folders of the engine that contain words shown to readers. */
const ENGINE = ['i18n', 'layouts', 'components', 'client', 'site', 'pages', 'markdown', 'search'].map((folder) =>
  fileURLToPath(new URL(`../${folder}/`, import.meta.url)),
);

/** Letters of other scripts are shown in system fonts, by language. */
const OURS = /[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/**
 * Lists every character that may be shown and that a Latin font may have, once each, by code point.
 *
 * @param content The content folder.
 * @param locale The language of the interface, for the names of months.
 */
export function usedCharacters(content: string, locale: string): string {
  const texts = [
    ...readFolder(content, /\.(?:ya?ml|mdx?)$/u),
    ...ENGINE.flatMap((folder) => readFolder(folder, /(?<!\.test)\.(?:ts|astro)$/u)),
    ...namesOf(locale),
  ];
  const found = new Set(ALWAYS);
  for (const text of texts) for (const character of text) found.add(character);
  return [...found]
    .filter((character) => OURS.test(character) && character >= ' ')
    .toSorted((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
    .join('');
}

function readFolder(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => readText(join(entry.parentPath, entry.name)));
}

/** Words that the interface shows but no file contains: the names of months in dates. */
function namesOf(locale: string): string[] {
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => month.format(new Date(Date.UTC(2000, index, 1))));
}
