// What is cited, as every form of citation needs it: plain values, made once for each section or page.

export interface Cited {
  /** The name of the entry in reference managers, such as the-vell-record-bridge-closing-bolts. */
  key: string;
  /** The section’s own title. */
  title: string;
  /** The title of the page that it stands in; null for a page of its own. */
  page: string | null;
  /** The site’s name. */
  site: string;
  /** Who runs the site; null where site.yaml does not say, for nothing is guessed. */
  operator: string | null;
  /** The absolute address, with the version in it. */
  url: string;
  /** The day of the last change, such as 2025-09-03; null where none is recorded. */
  date: string | null;
  /** The short hash of the text. */
  version: string;
  /** What kind of text it is and which version, in words: “section of “The bridge”, version 1a2b3c4d”. */
  description: string;
  /** BCP 47. */
  language: string;
}

/** The absolute address of a text, with the version that is cited: a page opened so says whether the text has changed. */
export function addressOfVersion(url: string, version: string): string {
  const cited = new URL(url);
  cited.searchParams.set(VERSION_PARAMETER, version);
  return cited.href;
}

/** The parameter of an address that carries the version cited. */
const VERSION_PARAMETER = 'v';
