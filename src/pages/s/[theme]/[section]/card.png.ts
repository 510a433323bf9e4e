// Serves the preview image of a shared section.
import type { APIRoute } from 'astro';
import type { Card } from '../../../../share/card-cache.ts';
import { cardPaths } from '../../../../share/shared-sections.ts';

export const getStaticPaths = cardPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) =>
  new Response(new Uint8Array(await card.png()), { headers: { 'content-type': 'image/png' } });
