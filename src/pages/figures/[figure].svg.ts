// Serves the drawing of a figure as a self-contained SVG file.
import type { APIRoute } from 'astro';
import { draw } from '../../figures/draw-figure.ts';
import { toSvg, WIDE } from '../../figures/svg-shapes.ts';
import { getFigure } from '../../site/page-figures.ts';
import { getSite, inOrder } from '../../site/queries.ts';
import { withoutNotes } from '../../prose/prose-blocks.ts';
import drawingStyle from '../../styles/drawing.css?raw';
import tokens from '../../styles/tokens.css?raw';

export async function getStaticPaths() {
  return (await inOrder('figures')).map(({ id }) => ({ params: { figure: id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const { site, words } = await getSite();
  const figure = await getFigure(params.figure ?? '');
  const drawing = draw(figure, { width: WIDE, words, locale: site.language });
  const svg = toSvg(drawing, {
    title: figure.title,
    description: withoutNotes(figure.description),
    style: `${tokens}${drawingStyle}`,
  });
  return new Response(`<?xml version="1.0" encoding="utf-8"?>\n${svg}\n`, {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
};
