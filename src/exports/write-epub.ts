// Packs the book as a reproducible EPUB.
import { readFileSync } from 'node:fs';
import { zipSync, type Zippable } from 'fflate';
import { h } from 'hastscript';
import type { Words } from '../i18n/ui.ts';
import type { Site } from '../schemas/site.ts';
import type { Book } from './book.ts';
import { chapterFile, type FileHead } from './chapter-file.ts';
import { contents } from './book-contents.ts';
import { drawCover } from './cover.ts';
import { CONTAINER, packageDocument } from './package-files.ts';

const STYLES = ['book.css'];

/**
 * @returns The bytes of the EPUB. The media type comes first and uncompressed, so that programs recognise the format.
 */
export async function writeEpub(book: Book, site: Site, words: Words): Promise<Uint8Array> {
  const { language, direction, chapters, pictures, day } = book;
  const head = (title: string): FileHead => ({ title, language, direction });
  const cover = h('img', { src: 'cover.png', alt: `${site.name}. ${site.tagline}. ${site.period}` });
  const texts: [string, string][] = [
    ['META-INF/container.xml', CONTAINER],
    ['EPUB/package.opf', packageDocument(book, site, words)],
    ['EPUB/cover.xhtml', chapterFile(head(site.name), [h('section', { class: 'cover' }, cover)], 'cover')],
    ['EPUB/nav.xhtml', chapterFile(head(words.papers.contents), contents(book, words), 'frontmatter')],
    ['EPUB/book.css', STYLES.map((name) => readFileSync(new URL(name, import.meta.url), 'utf8')).join('\n')],
    ...chapters.map(({ file, title, body }): [string, string] => [
      `EPUB/${file}`,
      chapterFile(head(title), [body], 'bodymatter'),
    ]),
  ];
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const files: Zippable = {
    mimetype: [encode('application/epub+zip'), { level: 0 }],
    ...Object.fromEntries(texts.map(([name, text]) => [name, encode(text)])),
    ...Object.fromEntries(pictures.map(({ file, bytes }) => [`EPUB/${file}`, bytes])),
    'EPUB/cover.png': [await drawCover(site), { level: 0 }],
  };
  return zipSync(files, { level: 6, mtime: zipTime(day) });
}

/** ZIP stores local times from 1980 on: use noon of the day in every time zone. */
function zipTime(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Math.max(year, 1980), month - 1, date, 12);
}
