// A work to cite, as plain values for every citation format; made once for each section or page.

export interface Cited {
  /** The key of the entry in reference managers, such as the-vell-record-bridge-closing-bolts. */
  key: string;
  /** The title of the section. */
  title: string;
  /** The title of the page that contains it; null if the work is a page. */
  page: string | null;
  /** The name of the site. */
  site: string;
  /** The operator of the site; null if site.yaml names none. */
  operator: string | null;
  /** The absolute URL, with the version. */
  url: string;
  /** The date of the last change, such as 2025-09-03; null if none is recorded. */
  date: string | null;
  /** The short hash of the text. */
  version: string;
  /** The kind of text and its version in words: “section of “The bridge”, version 1a2b3c4d”. */
  description: string;
  /** A BCP 47 tag. */
  language: string;
}

/** Adds the cited version to a URL. The page then says whether the text has changed since. */
export function addressOfVersion(url: string, version: string): string {
  const cited = new URL(url);
  cited.searchParams.set(VERSION_PARAMETER, version);
  return cited.href;
}

/** The URL parameter for the cited version. */
const VERSION_PARAMETER = 'v';
