// Allows every robot, and names the sitemap.
import type { APIRoute } from 'astro';
import { absolute } from '../site/href.ts';

export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap.xml')}\n`);
