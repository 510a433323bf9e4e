// Labels the places that cite a claim with the titles of their page and section.
import { getEntry } from 'astro:content';
import { RESERVED_ANCHOR } from '../addresses/addresses.ts';
import type { Citation } from '../ledger/types.ts';
import type { Words } from '../i18n/ui.ts';
import { labelOfMainPage } from './nav.ts';
import { getSite } from './queries.ts';
import { typographic } from '../text/typographic.ts';

/** @returns Each citation with a label such as “The bridge: When it closed”. */
export async function describeCitations(citations: Citation[]): Promise<{ address: string; label: string }[]> {
  const { words } = await getSite();
  return Promise.all(
    citations.map(async ({ page, section, address }) => {
      const [title, part] = await Promise.all([
        titleOfPage(page, words),
        section === null ? undefined : titleOfPart(page, section),
      ]);
      return { address, label: typographic(part === undefined ? title : `${title}: ${part}`) };
    }),
  );
}

/** The title of the page at an address, or the address if it has none. */
export async function titleOfPage(page: string, words: Words): Promise<string> {
  const [, kind = '', id = ''] = page.split('/');
  if (kind === 'themes' && id !== '') return (await getEntry('themes', id))?.data.shortTitle ?? page;
  if (kind === 'people' && id !== '') return (await getEntry('entities', id))?.data.name ?? page;
  if (kind === 'claims' && id !== '') return (await getEntry('claims', id))?.data.statement ?? page;
  if (kind === 'sources' && id !== '') return (await getEntry('sources', id))?.data.label ?? page;
  if (kind === 'figures' && id !== '') return (await getEntry('figures', id))?.data.title ?? page;
  return (
    labelOfMainPage(`/${kind}/`, words) ?? (await getEntry('pages', kind === '' ? 'home' : kind))?.data.title ?? page
  );
}

async function titleOfPart(page: string, section: string): Promise<string | undefined> {
  const [, kind = '', id = ''] = page.split('/');
  const claim = RESERVED_ANCHOR.test(section)
    ? await getEntry('claims', section.replace(RESERVED_ANCHOR, ''))
    : undefined;
  if (claim !== undefined) return claim.data.statement;
  if (kind === 'themes') return (await getEntry('sections', `${id}/${section}`))?.data.title;
  if (kind === 'disagreements') return (await getEntry('disagreements', section))?.data.question;
  if (kind === 'questions') return (await getEntry('questions', section))?.data.question;
  if (kind === 'timeline') return (await getEntry('events', section))?.data.what;
  return undefined;
}
