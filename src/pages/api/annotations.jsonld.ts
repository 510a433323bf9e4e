// Serves all evidence as W3C Web Annotations.
import type { APIRoute } from 'astro';
import { annotate } from '../../ledger/annotations.ts';
import { absolute } from '../../site/href.ts';
import { getSite, inOrder } from '../../site/queries.ts';

export const GET: APIRoute = async () => {
  const { site } = await getSite();
  const [claims, disagreements] = await Promise.all([inOrder('claims'), inOrder('disagreements')]);
  return new Response(`${JSON.stringify(annotate(claims, disagreements, absolute, site.language), null, 1)}\n`, {
    headers: { 'content-type': 'application/ld+json; charset=utf-8' },
  });
};
