// Serves llms.txt: what the site is and where to find its texts as Markdown.
import type { APIRoute } from 'astro';
import { absolute } from '../site/href.ts';
import { getSite, getThemes } from '../site/queries.ts';

export const GET: APIRoute = async () => {
  const { site } = await getSite();
  const themes = await getThemes();
  const lines = [
    `# ${site.name}`,
    '',
    `> ${site.description}`,
    '',
    site.period,
    '',
    '## Themes',
    '',
    ...themes.map(({ id, data }) => `- [${data.title}](${absolute(`/themes/${id}.md`)}): ${data.description}`),
    '',
    '## Data',
    '',
    ...['claims', 'sources', 'sections', 'disagreements', 'figures'].map(
      (name) => `- [${name}](${absolute(`/api/${name}.json`)}), [schema](${absolute(`/api/${name}.schema.json`)})`,
    ),
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
