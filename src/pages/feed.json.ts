// Serves the feed as JSON Feed: https://www.jsonfeed.org/version/1.1/
import type { APIRoute } from 'astro';
import { feedEntries } from '../site/feed.ts';
import { absolute } from '../site/href.ts';
import { getSite } from '../site/queries.ts';

export const GET: APIRoute = async () => {
  const { site } = await getSite();
  const items = (await feedEntries()).map(({ id, address, title, summary, published, changed, kind }) => ({
    id,
    url: absolute(address),
    title,
    content_text: summary,
    date_published: `${published}T00:00:00Z`,
    date_modified: `${changed}T00:00:00Z`,
    tags: [kind],
  }));
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name,
    description: site.description,
    home_page_url: absolute('/'),
    feed_url: absolute('/feed.json'),
    language: site.language,
    authors: [{ name: site.operator ?? site.name }],
    items,
  };
  return new Response(JSON.stringify(feed), { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
};
