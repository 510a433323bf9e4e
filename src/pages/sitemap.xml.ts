// Serves the sitemap, with the date of each page's last change.
import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { absolute } from '../site/href.ts';
import { escapeXml } from '../text/escape-xml.ts';

export const GET: APIRoute = async () => {
  const urls = (await getCollection('addresses'))
    .map(({ id, data }) => [id, data.versions] as const)
    .filter(([address]) => !address.includes('#') && address !== '/search/')
    .map(
      ([address, versions]) =>
        `<url><loc>${escapeXml(absolute(address))}</loc><lastmod>${versions.at(-1)?.date}</lastmod></url>`,
    );
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
    { headers: { 'content-type': 'application/xml; charset=utf-8' } },
  );
};
