// Serves the web app manifest.
import type { APIRoute } from 'astro';
import { directionOf } from '../text/scripts.ts';
import { LIGHT } from '../site/token-colours.ts';
import { href } from '../site/href.ts';
import { iconFiles } from '../site/icon-files.ts';
import { getSite } from '../site/queries.ts';

export const GET: APIRoute = async () => {
  const { site } = await getSite();
  const pictures = iconFiles
    .filter(({ name }) => name.startsWith('icon'))
    .map(({ name, size, maskable }) => ({
      src: href(`/${name}.png`),
      type: 'image/png',
      sizes: `${size}x${size}`,
      purpose: maskable ? 'maskable' : 'any',
    }));
  const manifest = {
    id: href('/'),
    name: `${site.name}: ${site.tagline}`,
    short_name: site.name,
    description: site.description,
    lang: site.language,
    dir: directionOf(site.language),
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    background_color: LIGHT.paper,
    theme_color: LIGHT.paper,
    icons: [{ src: href('/icon.svg'), type: 'image/svg+xml', sizes: 'any', purpose: 'any' }, ...pictures],
  };
  return new Response(`${JSON.stringify(manifest, null, 1)}\n`, {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
