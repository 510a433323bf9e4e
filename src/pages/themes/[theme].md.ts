// A theme as Markdown, its notes spelled out.
import type { APIRoute } from 'astro';
import { getCollection, render } from 'astro:content';
import { frontNotes } from '../../layout/front-notes.ts';
import { absolute } from '../../layout/href.ts';
import { getClaim, getSite } from '../../layout/site.ts';
import { themeAddress } from '../../ledger/addresses.ts';

export async function getStaticPaths() {
  return (await getCollection('themes')).map((theme) => ({ params: { theme: theme.id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const theme = (await getCollection('themes')).find(({ id }) => id === params.theme);
  if (theme === undefined) return new Response(null, { status: 404 });
  const { site, words } = await getSite();
  const notes = frontNotes((await render(theme)).remarkPluginFrontmatter);
  const definitions = await Promise.all(
    notes.map(async ({ id }) => {
      const claim = await getClaim(id);
      const quotes = claim.evidence.map(({ quote, translation, source }) => `“${quote}” (${translation}; ${source})`);
      return `[^${id}]: ${words.statuses[claim.status]}, ${claim.speaker.name}. ${quotes.join('; ')}. ${words.support(claim.lines.length)}. ${absolute(claim.address)}`;
    }),
  );
  const text = [`# ${theme.data.title}`, '', site.period, '', (theme.body?.trim() ?? '').replaceAll('](/', `](${absolute('/')}`), '', ...definitions, `[^own]: ${words.references.ownTitle}.`, '', absolute(themeAddress(theme.id)), ''];
  return new Response(text.join('\n'), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
