// Serves the data for link previews of a section.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getClaim, getSite, inOrder } from '../../../../site/queries.ts';
import { typographic } from '../../../../text/typographic.ts';
import { describeStanding } from '../../../../site/claim-summary.ts';

export async function getStaticPaths() {
  return (await inOrder('sections')).map((section) => ({
    params: { theme: section.theme, section: section.section },
    props: section,
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { title, summary, claims },
}) => {
  const { words } = await getSite();
  return Response.json({
    title: typographic(title),
    text: typographic(summary ?? ''),
    standing: describeStanding(await Promise.all(claims.map(getClaim)), words),
  });
};
