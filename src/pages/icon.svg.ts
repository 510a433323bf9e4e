// Serves the icon as SVG.
import type { APIRoute } from 'astro';
import { siteIcon } from '../site/icon.ts';
import { getSite } from '../site/queries.ts';

export const GET: APIRoute = async () => {
  const { site } = await getSite();
  return new Response(siteIcon(site.name, { adapts: true }), { headers: { 'content-type': 'image/svg+xml' } });
};
