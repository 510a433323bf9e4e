import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MARKER, whyNotEmpty } from './out-folder.ts';

let project: string;

beforeEach(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'out-')));
  for (const folder of ['content/themes', 'docs', 'empty']) mkdirSync(join(project, folder), { recursive: true });
  writeFileSync(join(project, 'docs/links.md'), '# Links');
});

afterEach(() => rmSync(project, { recursive: true }));

const why = (folder: string): string | undefined =>
  whyNotEmpty(join(project, folder), [project, join(project, 'content')]);

test('a folder with files that no build made is refused, with what it holds and what to do', () => {
  expect(why('docs')).toContain('it holds links.md. Set OUT_DIR to a new folder, such as dist-test.');
});

test.each(['', '..', 'content', '/'])(
  'a folder that holds the project or the content is refused, marked or not: %s',
  (folder) => {
    if (folder === 'content') writeFileSync(join(project, folder, MARKER), '');
    const path = folder === '/' ? folder : join(project, folder);
    expect(whyNotEmpty(path, [project, join(project, 'content')])).toContain('would be deleted');
  },
);

test('a link to the content is the content', () => {
  symlinkSync(join(project, 'content'), join(project, 'dist'));
  expect(why('dist')).toContain('would be deleted');
});

test('a file is refused', () => {
  expect(why('docs/links.md')).toContain('which is a file');
});

test.each([[], [MARKER]])('a clone is refused, since Astro deletes its history: %s', (...names) => {
  mkdirSync(join(project, 'clone/.git'), { recursive: true });
  for (const name of names) writeFileSync(join(project, 'clone', name), '');
  expect(why('clone')).toContain('the history in its .git would be deleted');
});

test('a new folder, an empty one, one with the marker are emptied', () => {
  mkdirSync(join(project, 'dist'));
  for (const name of [MARKER, 'index.html']) writeFileSync(join(project, 'dist', name), '');
  for (const folder of ['new', 'empty', 'new/folder', 'dist'])
    expect(`${folder} ${why(folder)}`).toBe(`${folder} undefined`);
});

test('what an earlier version built has no marker and is known by what it holds', () => {
  for (const name of ['_astro', 'api']) mkdirSync(join(project, 'dist', name), { recursive: true });
  for (const name of ['_redirects', 'llms.txt', 'index.html']) writeFileSync(join(project, 'dist', name), '');
  expect(why('dist')).toBeUndefined();
  rmSync(join(project, 'dist/llms.txt'));
  expect(why('dist')).toContain('no build made it');
});
