import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { allProse } from '../content/all-prose.ts';
import { readContent } from '../content/read-content.ts';

/** Names that would tell which story this is; products and the unnamed are common words. */
const TELLING = new Set(['person', 'organisation', 'code-name']);

/** Names that code needs: system fonts, the executable of a browser, a folder prescribed by the EPUB format. */
const GIVEN = ['Microsoft JhengHei', 'Microsoft YaHei', 'Google Chrome', 'META-INF/container.xml'];

const { content } = readContent('content');
const names = [
  ...new Set(
    [...content.entities.values()].flatMap(({ value }) =>
      TELLING.has(value.kind) ? [value.name, ...value.spellings] : [],
    ),
  ),
].filter(isTelling);

/** At least four letters, or two Han characters. */
function isTelling(name: string): boolean {
  return (name.match(/\p{L}/gu)?.length ?? 0) >= 4 || /\p{Script=Han}{2}/u.test(name);
}

function patternOf(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return /\p{Script=Han}/u.test(name)
    ? new RegExp(escaped, 'u')
    : new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u');
}

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative('src', join(entry.parentPath, entry.name)));

test('there are names to look for and files to look into', () => {
  expect(names.length).toBeGreaterThan(10);
  expect(files.length).toBeGreaterThan(50);
});

test('nothing under src/ knows the story: no name of its people and organisations stands there', () => {
  const found = files.flatMap((file) => {
    const text = GIVEN.reduce((rest, name) => rest.replaceAll(name, ''), readFileSync(join('src', file), 'utf8'));
    return names.filter((name) => patternOf(name).test(text)).map((name) => `src/${file}: ${name}`);
  });
  expect(found).toEqual([]);
});

/** So many words in a row that are in the content too are no accident; six still meet by chance (“in the order in which the”). */
const RUN = 7;

/** Every run of words in a text. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}

/** The sentences about the story: not those of pages about our method, which speak of what the code does. */
const prose = allProse(content)
  .filter(({ page, noted }) => page === null || noted)
  .flatMap(({ sentences }) => sentences.map(({ text }) => text));
const told = new Set([...prose, content.site?.value.notice ?? ''].flatMap(runsOf));

/** The runs of words in a file of code that stand in the content too. */
function retold(text: string): string[] {
  return runsOf(text).filter((run) => told.has(run));
}

test('no sentence of the story stands under src/', () => {
  const found = files
    .filter((file) => /\.(?:ts|astro|mjs)$/u.test(file))
    .flatMap((file) => retold(readFileSync(join('src', file), 'utf8')).map((run) => `src/${file}: ${run}`));
  expect(found).toEqual([]);
});

test('a sentence of the story in a list of words would be found', () => {
  const notice = content.site?.value.notice ?? '';
  expect(notice).not.toBe('');
  expect(retold(`  undecided: '${notice}',`).length).toBeGreaterThan(0);
  expect(retold(`  label: '${prose.find((text) => runsOf(text).length > 0) ?? ''}',`).length).toBeGreaterThan(0);
});
