// Inserts the old anchors into each page, in dev and in builds.
import { defineMiddleware } from 'astro:middleware';
import { addressOf } from './site/href.ts';
import { placeAnchors } from './addresses/place-anchors.ts';
import { getMoves } from './site/queries.ts';

export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const anchors = (await getMoves())[addressOf(url)]?.anchors ?? [];
  if (anchors.length === 0 || response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  return new Response(placeAnchors(await response.text(), anchors), response);
});
