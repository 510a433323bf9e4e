// Serves the icon as PNG, for systems that do not read SVG.
import type { APIRoute, GetStaticPaths } from 'astro';
import { iconFiles } from '../site/icon-files.ts';
import { renderPng } from '../share/render-png.ts';
import { siteIcon } from '../site/icon.ts';
import { getSite } from '../site/queries.ts';

export const getStaticPaths: GetStaticPaths = () =>
  iconFiles.map(({ name, size, maskable }) => ({ params: { icon: name }, props: { size, maskable } }));

export const GET: APIRoute<{ size: number; maskable: boolean }> = async ({ props: { size, maskable } }) => {
  const { site } = await getSite();
  const png = await renderPng(siteIcon(site.name, { maskable }), size);
  return new Response(png, { headers: { 'content-type': 'image/png' } });
};
