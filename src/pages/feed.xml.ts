// An Atom feed of new and changed sections, dated by the permalink ledger.
import type { APIRoute } from 'astro';
import { absolute } from '../layout/href.ts';
import { getDates, getSite, inOrder } from '../layout/site.ts';
import { escapeXml } from '../layout/escape-xml.ts';

export const GET: APIRoute = async () => {
  const { site } = await getSite();
  const sections = await Promise.all((await inOrder('sections')).map(async (data) => ({ ...data, ...(await getDates(data.address)) })));
  const entries = sections.toSorted((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0));
  const updated = entries[0]?.changed ?? '1970-01-01';
  const xml = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
    `<title>${escapeXml(site.name)}</title><id>${absolute('/')}</id><updated>${updated}T00:00:00Z</updated>`,
    `<link rel="self" href="${absolute('/feed.xml')}"/><link href="${absolute('/')}"/><author><name>${escapeXml(site.operator ?? site.name)}</name></author>`,
    ...entries.map(({ address, title, summary, published, changed }) =>
      `<entry><title>${escapeXml(title)}</title><id>${escapeXml(absolute(address))}</id><link href="${escapeXml(absolute(address))}"/><published>${published}T00:00:00Z</published><updated>${changed}T00:00:00Z</updated><summary>${escapeXml(summary ?? '')}</summary></entry>`,
    ),
    '</feed>',
  ].join('\n');
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
