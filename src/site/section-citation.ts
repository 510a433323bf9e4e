// Builds the citation of a section from the collections.
import { getEntry } from 'astro:content';
import { addressOfVersion, type Cited } from '../cite/cited-work.ts';
import { sectionAddress } from '../addresses/addresses.ts';
import type { SectionHistory } from '../addresses/section-history.ts';
import type { LedgerSection } from '../ledger/types.ts';
import { formatDate } from '../text/format-date.ts';
import { absolute } from './href.ts';
import { getSite, inOrder } from './queries.ts';
import { typographic } from '../text/typographic.ts';

export interface CitedSection {
  section: LedgerSection & { section: string };
  history: SectionHistory;
  cited: Cited;
  /** A line that names the site, the version and its date. */
  credit: string;
}

/** The path parameters of each section, for the pages that belong to it. */
export async function sectionPaths(): Promise<{ params: { theme: string; section: string } }[]> {
  return (await inOrder('sections')).map(({ theme, section }) => ({ params: { theme, section } }));
}

/** @throws If the section does not exist. */
export async function citeSection(theme: string, id: string): Promise<CitedSection> {
  const [entry, history, page] = await Promise.all([
    getEntry('sections', `${theme}/${id}`),
    getEntry('histories', `${theme}/${id}`),
    getEntry('themes', theme),
  ]);
  if (entry === undefined || history === undefined || page === undefined)
    throw new Error(`There is no section “${id}” in the theme “${theme}”.`);
  const { site, words } = await getSite();
  const { version, date } = history.data;
  const pageTitle = typographic(page.data.title);
  return {
    section: entry.data,
    history: history.data,
    cited: {
      key: `${theme}-${id}`,
      title: typographic(entry.data.title),
      page: pageTitle,
      site: site.name,
      operator: site.operator,
      url: addressOfVersion(absolute(sectionAddress(theme, id)), version),
      date,
      version,
      description: words.citing.kind(pageTitle, version),
      language: site.language,
    },
    credit: words.citing.credit(site.name, version, date === null ? null : formatDate(date, site.language)),
  };
}
