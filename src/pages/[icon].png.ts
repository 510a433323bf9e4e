// Serves the icon as PNG, for systems that do not read SVG.
import type { APIRoute, GetStaticPaths } from 'astro';
import { Resvg } from '@resvg/resvg-js';
import { iconFiles } from '../site/icon-files.ts';
import { siteIcon } from '../site/icon.ts';
import { getSite } from '../site/queries.ts';

export const getStaticPaths: GetStaticPaths = () =>
  iconFiles.map(({ name, size, maskable }) => ({ params: { icon: name }, props: { size, maskable } }));

export const GET: APIRoute<{ size: number; maskable: boolean }> = async ({ props: { size, maskable } }) => {
  const { site } = await getSite();
  const picture = new Resvg(siteIcon(site.name, { maskable }), {
    fitTo: { mode: 'width', value: size },
    font: { loadSystemFonts: false },
  });
  return new Response(new Uint8Array(picture.render().asPng()), { headers: { 'content-type': 'image/png' } });
};
