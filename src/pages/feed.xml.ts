// Serves an Atom feed of new and changed sections and corrections.
import type { APIRoute } from 'astro';
import { escapeXml } from '../text/escape-xml.ts';
import { feedEntries, type FeedEntry } from '../site/feed.ts';
import { absolute } from '../site/href.ts';
import { getSite } from '../site/queries.ts';

export const GET: APIRoute = async () => {
  const { site } = await getSite();
  const entries = await feedEntries();
  const xml = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
    `<title>${escapeXml(site.name)}</title><subtitle>${escapeXml(site.description)}</subtitle>` +
      `<id>${absolute('/')}</id><updated>${entries[0]?.changed ?? '1970-01-01'}T00:00:00Z</updated>`,
    `<link rel="self" type="application/atom+xml" href="${absolute('/feed.xml')}"/><link href="${absolute('/')}"/>` +
      `<author><name>${escapeXml(site.operator ?? site.name)}</name></author>`,
    ...entries.map(writeEntry),
    '</feed>',
  ].join('\n');
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};

function writeEntry({ id, address, title, summary, published, changed, kind }: FeedEntry): string {
  return [
    `<entry><title>${escapeXml(title)}</title><id>${escapeXml(id)}</id><link href="${escapeXml(absolute(address))}"/>`,
    `<published>${published}T00:00:00Z</published><updated>${changed}T00:00:00Z</updated>`,
    `<category term="${kind}"/><summary>${escapeXml(summary)}</summary></entry>`,
  ].join('');
}
