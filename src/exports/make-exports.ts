// Makes the downloads of a built site: an EPUB of the site and, if there is a browser, a PDF of each theme.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ui } from '../i18n/ui.ts';
import { BOOK_FILE, pageOf, paperAddress, themeAddress } from '../addresses/addresses.ts';
import type { Content } from '../content/read-content.ts';
import { readBook } from './book.ts';
import { fileOfPage, readBuiltHome } from './built-site.ts';
import { linkPapers } from './link-downloads.ts';
import { printPages, type Serve } from './print-pages.ts';
import { writeEpub } from './write-epub.ts';

/** The file to adapt if a browser writes PDFs differently. */
const NORMALISER = 'src/exports/normalise-pdf.ts';

export async function makeBook(dist: string, content: Content): Promise<{ chapters: number; bytes: number }> {
  const site = content.site?.value;
  if (site === undefined) throw new Error('site.yaml is missing or faulty. Run npm run check.');
  const book = readBook(dist, content);
  const epub = await writeEpub(book, site, ui(site.language));
  writeFileSync(join(dist, BOOK_FILE), epub);
  return { chapters: book.chapters.length, bytes: epub.length };
}

/**
 * Prints each theme.
 *
 * @param warn Called with a message if a PDF is not reproducible.
 * @returns The number of PDFs.
 */
export async function printThemes(
  dist: string,
  content: Content,
  browser: string,
  serve: Serve,
  warn: (message: string) => void,
): Promise<number> {
  const home = readBuiltHome(dist);
  const pages = [...content.themes.keys()].map((theme) => ({
    address: themeAddress(theme),
    day: dayOf(themeAddress(theme), content),
  }));
  let printed = 0;
  for await (const { address, pdf, reproducible } of printPages(dist, home, pages, browser, serve)) {
    const paper = `${address.slice(0, -1)}.pdf`;
    writeFileSync(join(dist, paper), pdf);
    if (!reproducible)
      warn(`${paper} differs from build to build: the browser writes its dates in another way. See ${NORMALISER}.`);
    printed += 1;
  }
  return printed;
}

/** Deletes the PDFs printed before the browser failed, so that either all themes have a PDF or none does. */
export function removePdfs(dist: string, content: Content): void {
  for (const theme of content.themes.keys()) rmSync(join(dist, paperAddress(theme)), { force: true });
}

/** Links the existing downloads in the themes' pages. */
export function linkThemes(dist: string, content: Content, isMade: (path: string) => boolean): void {
  for (const theme of content.themes.keys()) {
    const file = fileOfPage(dist, themeAddress(theme));
    const html = readFileSync(file, 'utf8');
    const linked = linkPapers(html, isMade);
    if (!linked.includes(paperAddress(theme)))
      throw new Error(
        `${file} has no place for a link to ${paperAddress(theme)}: src/components/themes/Downloads.astro makes it.`,
      );
    if (linked !== html) writeFileSync(file, linked);
  }
}

/** Returns the date of the last change to an address or to any part of it. */
function dayOf(address: string, content: Content): string {
  const days = Object.entries(content.permalinks?.value.addresses ?? {}).flatMap(([other, versions]) =>
    pageOf(other) === address ? (versions.at(-1)?.date ?? []) : [],
  );
  return days.toSorted().at(-1) ?? '1970-01-01';
}

/** Returns a function that says whether the file of a link exists in the folder. */
export function pathIsMade(dist: string): (path: string) => boolean {
  const { base } = readBuiltHome(dist);
  return (path) => path.startsWith(base) && existsSync(join(dist, path.slice(base.length)));
}
