// Maps the files that belong to old addresses to their current paths. Copied to their old paths, they need no redirect
// from the host.
//
// in:  /themes/a/#two → /themes/b/#two
// out: /s/a/two/ → /s/b/two/, /embed/a/two/ → /embed/b/two/, …, /themes/a/preview/two.json → /themes/b/preview/two.json
import {
  citeAddress,
  disagreementOf,
  embedAddress,
  fragmentOf,
  historyAddress,
  pageOf,
  pagesOfTheme,
  previewFile,
  sectionOf,
  shareAddress,
  themeOf,
} from './addresses.ts';

/** The extensions of the files beside a page: its citations, text, PDF and data. */
const BESIDE = ['bib', 'csl.json', 'md', 'pdf', 'csv', 'svg'];
/** The extension of a page's citation file → the name of a section's. */
const CITATIONS = { bib: 'citation.bib', 'csl.json': 'citation.json' };

/**
 * @param old Old address → current address.
 * @returns Old file or folder → the current one. Some of them may not exist: not every site makes all of them.
 */
export function filesThatFollow(old: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...old].flatMap(([from, to]) =>
      fragmentOf(from) === undefined ? ofPage(from, to) : [...ofSection(from, to), ...ofDisagreement(from, to)],
    ),
  );
}

function ofSection(from: string, to: string): [string, string][] {
  const was = sectionOf(from);
  const is = sectionOf(to);
  if (was === undefined) return [];
  // A removed section keeps only its citation files, as copies of those of the page that it redirects to.
  if (is === undefined)
    return Object.entries(CITATIONS).map(([end, name]) => [
      `${citeAddress(was.theme, was.section)}${name}`,
      beside(pageOf(to), end),
    ]);
  const folders = [shareAddress, embedAddress, citeAddress, historyAddress].map((address): [string, string] => [
    address(was.theme, was.section),
    address(is.theme, is.section),
  ]);
  return [...folders, [previewFile(pageOf(from), was.section), previewFile(pageOf(to), is.section)]];
}

function ofDisagreement(from: string, to: string): [string, string][] {
  const was = disagreementOf(from);
  const is = disagreementOf(to);
  return was === undefined || is === undefined ? [] : [[previewFile(pageOf(from), was), previewFile(pageOf(to), is)]];
}

function ofPage(from: string, to: string): [string, string][] {
  const page = pageOf(to);
  const section = sectionOf(to);
  const files = BESIDE.map((end): [string, string] => [beside(from, end), beside(page, end)]);
  const cited =
    section === undefined
      ? []
      : Object.entries(CITATIONS).map(([end, name]): [string, string] => [
          beside(from, end),
          `${citeAddress(section.theme, section.section)}${name}`,
        ]);
  const was = themeOf(from);
  const is = themeOf(page);
  const pages =
    was === undefined || is === undefined
      ? []
      : pagesOfTheme(was).map((address, index): [string, string] => [address, pagesOfTheme(is)[index] ?? page]);
  return [...files, ...cited, ...pages];
}

/** `/themes/a/`, `md` → `/themes/a.md`; for the home page, `/index.md`. */
function beside(page: string, end: string): string {
  return `${page === '/' ? '/index' : page.replace(/\/$/u, '')}.${end}`;
}
