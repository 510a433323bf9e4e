import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
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
