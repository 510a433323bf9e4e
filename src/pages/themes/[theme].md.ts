// Serves a theme as Markdown, with its notes written out.
import type { APIRoute } from 'astro';
import { getCollection, render } from 'astro:content';
import { getFigure } from '../../site/page-figures.ts';
import { frontFigures, frontNotes } from '../../site/frontmatter-notes.ts';
import { absolute } from '../../site/href.ts';
import { getClaim, getSite } from '../../site/queries.ts';
import { figureFile, themeAddress } from '../../addresses/addresses.ts';
import type { LedgerFigure } from '../../ledger/types.ts';
import { notesIn } from '../../prose/prose-blocks.ts';
import { cleanText } from '../../content/read-text.ts';

export async function getStaticPaths() {
  return (await getCollection('themes')).map((theme) => ({ params: { theme: theme.id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const theme = (await getCollection('themes')).find(({ id }) => id === params.theme);
  if (theme === undefined) return new Response(null, { status: 404 });
  const { site, words } = await getSite();
  const { remarkPluginFrontmatter: front } = await render(theme);
  const figures = await Promise.all(frontFigures(front).map(getFigure));
  const body = withFigures(cleanText(theme.body ?? '').trim(), figures).replaceAll('](/', `](${absolute('/')}`);
  const numbered = frontNotes(front).map(({ id }) => id);
  const notes = [...new Set([...numbered, ...notesIn(body)])];
  const definitions = await Promise.all(
    notes.map(async (id) => {
      const claim = await getClaim(id);
      const quotes = claim.evidence.map(({ quote, translation, source }) => `“${quote}” (${translation}; ${source})`);
      const said = `${words.statuses[claim.status]}, ${claim.speaker.name}. ${quotes.join('; ')}`;
      return `[^${id}]: ${said}. ${words.support(claim.lines.length)}. ${absolute(claim.address)}`;
    }),
  );
  const text = [
    `# ${theme.data.title}`,
    '',
    site.period,
    '',
    body,
    '',
    ...definitions,
    `[^own]: ${words.references.ownTitle}.`,
    '',
    absolute(themeAddress(theme.id)),
    '',
  ];
  return new Response(text.join('\n'), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};

/** @returns A figure as Markdown: its drawing and its description. */
function withFigures(body: string, figures: LedgerFigure[]): string {
  return figures.reduce(
    (text, { id, title, caption, description }) =>
      text.replaceAll(
        new RegExp(`<Figure\\s+id=["']${id}["']\\s*/>`, 'gu'),
        () => `![${title}](${figureFile(id, 'svg')})\n\n${caption}\n\n${description}`,
      ),
    body,
  );
}
