// An Atom feed of new and changed sections, dated by the permalink ledger, and of corrections.
import type { APIRoute } from 'astro';
import { absolute } from '../layout/href.ts';
import { getCorrections, getDates, getSite, getThemes, inOrder } from '../layout/site.ts';
import { escapeXml } from '../layout/escape-xml.ts';

interface Entry {
  id: string;
  link: string;
  title: string;
  summary: string;
  published: string;
  changed: string;
}

export const GET: APIRoute = async () => {
  const { site, words } = await getSite();
  const titles = new Map((await getThemes()).map(({ id, data }) => [id, data.shortTitle]));
  const sections = await Promise.all(
    (await inOrder('sections')).map(async ({ address, theme, title, summary }): Promise<Entry> => ({ id: absolute(address), link: absolute(address), title: `${titles.get(theme) ?? theme}: ${title}`, summary: summary ?? '', ...(await getDates(address)) })),
  );
  const corrections = (await getCorrections()).map(({ page, claim, said, says, why, date }): Entry => ({
    id: `${absolute('/corrections/')}#${date}-${claim ?? page}`,
    link: absolute(page),
    title: `${words.corrections}: ${claim ?? page}`,
    summary: `${words.itSaid} ${said} ${words.itSays} ${says} ${why}`,
    published: date,
    changed: date,
  }));
  const entries = [...corrections, ...sections].toSorted((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0));
  const xml = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
    `<title>${escapeXml(site.name)}</title><id>${absolute('/')}</id><updated>${entries[0]?.changed ?? '1970-01-01'}T00:00:00Z</updated>`,
    `<link rel="self" href="${absolute('/feed.xml')}"/><link href="${absolute('/')}"/><author><name>${escapeXml(site.operator ?? site.name)}</name></author>`,
    ...entries.map(writeEntry),
    '</feed>',
  ].join('\n');
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};

function writeEntry({ id, link, title, summary, published, changed }: Entry): string {
  return `<entry><title>${escapeXml(title)}</title><id>${escapeXml(id)}</id><link href="${escapeXml(link)}"/><published>${published}T00:00:00Z</published><updated>${changed}T00:00:00Z</updated><summary>${escapeXml(summary)}</summary></entry>`;
}
