// Generates a site of any size on an invented subject, reproducibly, for benchmarks.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { buildLock } from '../src/ledger/build-lock.ts';
import { sha256 } from '../src/text/normalise.ts';
import { publishedTexts } from '../src/addresses/published-texts.ts';
import { updatePermalinks } from '../src/addresses/update-permalinks.ts';
import { readContent } from '../src/content/read-content.ts';
import { syntheticThemes } from './synthetic-themes.ts';

const LINES = ['east-wire', 'south-radio', 'old-gazette'];

/**
 * Writes a content folder that passes all checks, with its lock and permalinks.
 *
 * @param folder An empty folder.
 * @param themes The number of themes: about 900 words each, in 6 sections, with 8 claims; a tenth of the quotes are
 * Chinese.
 */
export function writeSynthetic(folder: string, themes: number): void {
  for (const name of ['themes', 'pages', 'claims', 'sources', 'entities'])
    mkdirSync(join(folder, name), { recursive: true });
  const write = (name: string, value: unknown): void =>
    writeFileSync(join(folder, name), typeof value === 'string' ? value : stringify(value));
  const ids: string[] = [];
  const articles = new Map<string, Uint8Array>();

  for (const { id, title, description, source, lines, claims, sections } of syntheticThemes(themes)) {
    const article = new TextEncoder().encode(lines.join('\n'));
    articles.set(`${source.id}.txt`, article);
    write(`sources/${source.id}.yaml`, {
      title: null,
      label: `Source ${ids.length + 1}`,
      publisher: null,
      language: source.language,
      form: 'original',
      published: null,
      line: LINES[ids.length % LINES.length],
      lineReason: 'No other source retells it.',
      summary: 'An invented article.',
      defects: [],
      setAside: [],
      file: { name: `${source.id}.txt`, sha256: sha256(article), bytes: article.length },
    });
    write(
      `claims/${id}.yaml`,
      Object.fromEntries(
        claims.map(({ id: claim, statement, quote, translation }) => [
          claim,
          { statement, speaker: source.id, status: 'reported', evidence: [{ source: source.id, quote, translation }] },
        ]),
      ),
    );
    const text = sections.map(
      (section) =>
        `## ${section.title} [#${section.id}]\n\n${section.sentences.map((sentence) => `${sentence.text}[^${sentence.claim}]`).join(' ')}\n`,
    );
    ids.push(id);
    write(
      `themes/${id}.mdx`,
      `---\ntitle: ${title}\nshortTitle: Theme ${ids.length}\ndescription: ${description}\n---\n\n${text.join('\n')}`,
    );
  }
  write('site.yaml', {
    name: 'Synthetic',
    tagline: 'For measurements',
    description: 'A site for measurements.',
    language: 'en',
    themes: ids,
    period: 'No period at all.',
    operator: null,
    contact: null,
    licence: { name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  });
  write(
    'pages/home.mdx',
    '---\ntitle: Measurements\ndescription: A site for measurements.\nstory: true\n---\n\nNothing to read.[^claim-1-1]\n',
  );
  write(
    'pages/how-we-work.mdx',
    '---\ntitle: How we work\ndescription: Not at all.\nstory: false\n---\n\n## Our own words [#own-words]\n\nNone.\n',
  );
  const { lock, problems } = buildLock(readContent(folder).content, articles);
  if (problems.length > 0) throw new Error(`The synthetic content is faulty: ${problems[0]?.message}`);
  write('evidence.lock.json', JSON.stringify(lock));
  write(
    'permalinks.json',
    JSON.stringify(updatePermalinks(undefined, publishedTexts(readContent(folder).content), '2025-01-01').permalinks),
  );
}
