// Serves the oEmbed data of a section.
import type { APIRoute } from 'astro';
import { absolute } from '../../../../site/href.ts';
import { getSite } from '../../../../site/queries.ts';
import { oembedSchema, type Oembed } from '../../../../schemas/oembed.ts';
import type { Card } from '../../../../share/card-cache.ts';
import { CARD } from '../../../../share/card-layout.ts';
import { embedCode } from '../../../../share/embed-code.ts';
import { cardPaths, cardUrl, type SharedSection } from '../../../../share/shared-sections.ts';

export const getStaticPaths = cardPaths;

const A_DAY = 86_400;

export const GET: APIRoute<{ shared: SharedSection; card: Card }> = async ({ props: { shared, card } }) => {
  const { site } = await getSite();
  const answer: Oembed = {
    version: '1.0',
    type: 'rich',
    title: shared.fullTitle,
    ...(site.operator === null ? {} : { author_name: site.operator }),
    provider_name: site.name,
    provider_url: absolute('/'),
    cache_age: A_DAY,
    thumbnail_url: cardUrl(shared, card),
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
    html: embedCode(shared, absolute),
    ...shared.frame,
  };
  return new Response(`${JSON.stringify(oembedSchema.parse(answer), null, 1)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
