// Places that cite a claim, in words: the title of the page and section.
import { getCollection } from 'astro:content';
import type { Citation } from '../ledger/types.ts';
import { getSite, getThemes } from './site.ts';
import { pageAddress, themeAddress } from '../ledger/addresses.ts';

/** @returns Each citation with a label such as “The bridge: When it closed”. */
export async function describeCitations(citations: Citation[]): Promise<{ address: string; label: string }[]> {
  const { words } = await getSite();
  const [themes, pages, sections, entities, disagreements] = await Promise.all([getThemes(), getCollection('pages'), getCollection('sections'), getCollection('entities'), getCollection('disagreements')]);
  const titles = new Map<string, string>([
    ...themes.map((theme): [string, string] => [themeAddress(theme.id), theme.data.shortTitle]),
    ...pages.map((page): [string, string] => [pageAddress(page.id), page.data.title]),
    ...entities.map(({ data }): [string, string] => [data.address, data.name]),
    ['/timeline/', words.timeline],
    ['/disagreements/', words.disagreements],
    ['/questions/', words.questions],
  ]);
  const parts = new Map([
    ...sections.map(({ data }): [string, string] => [data.address, data.title]),
    ...disagreements.map(({ data }): [string, string] => [`/disagreements/#${data.id}`, data.question]),
  ]);
  return citations.map(({ page, section, address }) => {
    const part = section === null ? undefined : parts.get(`${page}#${section}`);
    const title = titles.get(page) ?? page;
    return { address, label: part === undefined ? title : `${title}: ${part}` };
  });
}
