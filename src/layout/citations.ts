// Places that cite a claim, in words: the title of the page and section.
import { getEntry } from 'astro:content';
import type { Citation } from '../ledger/types.ts';
import type { Words } from '../i18n/ui.ts';
import { getSite } from './site.ts';

/** @returns Each citation with a label such as “The bridge: When it closed”. */
export async function describeCitations(citations: Citation[]): Promise<{ address: string; label: string }[]> {
  const { words } = await getSite();
  return Promise.all(
    citations.map(async ({ page, section, address }) => {
      const [title, part] = await Promise.all([titleOfPage(page, words), section === null ? undefined : titleOfPart(page, section)]);
      return { address, label: part === undefined ? title : `${title}: ${part}` };
    }),
  );
}

async function titleOfPage(page: string, words: Words): Promise<string> {
  const [, kind = '', id = ''] = page.split('/');
  if (kind === 'themes') return (await getEntry('themes', id))?.data.shortTitle ?? page;
  if (kind === 'people') return (await getEntry('entities', id))?.data.name ?? page;
  if (kind === 'claims') return (await getEntry('claims', id))?.data.statement ?? page;
  if (kind === 'figures') return (await getEntry('figures', id))?.data.title ?? page;
  const lists: Record<string, string> = { timeline: words.timeline, disagreements: words.disagreements, questions: words.questions };
  return lists[kind] ?? (await getEntry('pages', kind === '' ? 'home' : kind))?.data.title ?? page;
}

async function titleOfPart(page: string, section: string): Promise<string | undefined> {
  const [, kind = '', id = ''] = page.split('/');
  if (kind === 'themes') return (await getEntry('sections', `${id}/${section}`))?.data.title;
  if (kind === 'disagreements') return (await getEntry('disagreements', section))?.data.question;
  if (kind === 'questions') return (await getEntry('questions', section))?.data.question;
  return undefined;
}
