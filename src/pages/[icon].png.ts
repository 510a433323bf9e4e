// The icon as pictures, for what reads no SVG: the screens of phones, and the list of installed sites.
import type { APIRoute, GetStaticPaths } from 'astro';
import { iconFiles } from '../site/icon-files.ts';
import { renderPng } from '../share/render-png.ts';
import { drawIcon, ICON_SIZE } from '../site/icon.ts';
import { getSite } from '../site/queries.ts';

export const getStaticPaths: GetStaticPaths = () =>
  iconFiles.map(({ name, size, maskable }) => ({ params: { icon: name }, props: { size, maskable } }));

export const GET: APIRoute<{ size: number; maskable: boolean }> = async ({ props: { size, maskable } }) => {
  const { site } = await getSite();
  const png = await renderPng(drawIcon(site.name, { maskable }), size / ICON_SIZE);
  return new Response(png, { headers: { 'content-type': 'image/png' } });
};
