// Serves the data for link previews of a disagreement.
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { typographic } from '../../../text/typographic.ts';
import { getSite, inOrder } from '../../../site/queries.ts';

export async function getStaticPaths() {
  return (await inOrder('disagreements')).map((disagreement) => ({
    params: { disagreement: disagreement.id },
    props: disagreement,
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { question, kind, versions },
}) => {
  const { words } = await getSite();
  return Response.json({
    title: typographic(question),
    text: typographic(versions.map(({ says }) => says).join(' ')),
    standing: `${words.disagreementKinds[kind]}. ${words.versionsCount(versions.length)}.`,
  });
};
