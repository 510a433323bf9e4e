// Turns the built site into a book: its pages become chapters, and links to pages outside the book become web links.
import { readFileSync } from 'node:fs';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { matches, select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { Content } from '../content/read-content.ts';
import { takePictures, type BookPicture } from './book-pictures.ts';
import { bookPages, fileInBook, type BookPage } from './book-pages.ts';
import { fileOfPage, readBuiltHome, type BuiltHome } from './built-site.ts';
import { toChapter } from './to-chapter.ts';

export interface Chapter extends BookPage {
  file: string;
  title: string;
  body: Element;
  /** Its sections, for the contents. */
  parts: { id: string; title: string }[];
}

export interface Book {
  home: BuiltHome;
  language: string;
  direction: string;
  chapters: Chapter[];
  pictures: BookPicture[];
  /** The latest date in the permalink ledger. */
  day: string;
}

/** The date of a book of a site without any address. */
const NO_DAY = '1970-01-01';

/** @param dist The folder of the built site. */
export function readBook(dist: string, content: Content): Book {
  const home = readBuiltHome(dist);
  const pages = bookPages(content, dist).map((page) => ({
    page,
    tree: fromHtml(readFileSync(fileOfPage(dist, page.address), 'utf8')),
  }));
  const files = new Map(pages.map(({ page: { address } }) => [address, fileInBook(address)]));
  const chapters = pages.map(({ page, tree }) =>
    readChapter(page, tree, (href) => resolveLink(href, page.address, files, home)),
  );
  const root = pages[0] === undefined ? undefined : select('html', pages[0].tree);
  fixAnchors(chapters);
  return {
    home,
    language: String(root?.properties.lang ?? 'en'),
    direction: String(root?.properties.dir ?? 'ltr'),
    chapters,
    pictures: takePictures(
      chapters.map(({ body }) => body),
      dist,
      home.base,
    ),
    day: latestDay(content),
  };
}

function readChapter(page: BookPage, tree: Root, linkOf: (href: string) => string): Chapter {
  const main = select('main', tree);
  if (main === undefined)
    throw new Error(`The page ${page.address} has no main part. Build the site anew: npm run build.`);
  const body = toChapter(main, linkOf);
  const title = wordsOf(select('h1', body) ?? body);
  const parts = selectAll('h2[id]', body).map((heading) => ({
    id: String(heading.properties.id),
    title: wordsOf(heading),
  }));
  return { ...page, file: fileInBook(page.address), title, body, parts };
}

/** Resolves a link of a page: to the book if it contains the target, otherwise to the public URL. */
function resolveLink(
  href: string,
  from: string,
  files: ReadonlyMap<string, string>,
  { origin, base }: BuiltHome,
): string {
  const url = new URL(href, `${origin}${base.slice(0, -1)}${from}`);
  if (url.origin !== origin || !url.pathname.startsWith(base)) return url.href;
  const address = url.pathname.slice(base.length - 1);
  const file = url.search === '' ? files.get(address) : undefined;
  if (file === undefined) return url.href;
  return address === from && url.hash !== '' ? url.hash : `${file}${url.hash}`;
}

/** Links whose anchor is not in the book lead to the start of the target's chapter. */
function fixAnchors(chapters: Chapter[]): void {
  const anchors = new Map(
    chapters.map(({ file, body }) => [
      file,
      new Set(selectAll('[id]', body).map(({ properties }) => String(properties.id))),
    ]),
  );
  for (const { file: own, body } of chapters) {
    for (const link of selectAll('a[href*="#"]', body)) {
      const [file = '', fragment = ''] = String(link.properties.href).split('#');
      const ids = anchors.get(file === '' ? own : file);
      if (ids !== undefined && !ids.has(decodeURIComponent(fragment))) link.properties.href = file === '' ? own : file;
    }
  }
}

/** Returns the text of a heading without its notes. */
function wordsOf(heading: Element): string {
  return toString({
    ...heading,
    children: heading.children.filter((child) => child.type !== 'element' || !matches('sup.notes', child)),
  }).trim();
}

function latestDay(content: Content): string {
  const days = Object.values(content.permalinks?.value.addresses ?? {}).flatMap((versions) =>
    versions.map(({ date }) => date),
  );
  return days.reduce((latest, day) => (day > latest ? day : latest), NO_DAY);
}
