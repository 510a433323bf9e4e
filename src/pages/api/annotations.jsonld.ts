// All evidence as W3C Web Annotations.
import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { annotate } from '../../ledger/annotations.ts';
import { absolute } from '../../layout/href.ts';
import { getSite } from '../../layout/site.ts';

export const GET: APIRoute = async () => {
  const { site } = await getSite();
  const claims = (await getCollection('claims')).map(({ data }) => data);
  return new Response(`${JSON.stringify(annotate(claims, absolute, site.language), null, 1)}\n`, { headers: { 'content-type': 'application/ld+json; charset=utf-8' } });
};
