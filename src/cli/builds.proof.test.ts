import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../checks/check-content.ts';
import { writeSynthetic } from '../../bench/synthetic.ts';

// Inside the project: what Astro builds on the way looks for packages from there.
const work = mkdtempSync(resolve('dist-proof-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

function build(name: string, env: Record<string, string> = {}): Map<string, string> {
  const dist = join(work, name);
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--force'],
    { env: { ...process.env, OUT_DIR: dist, ...env }, encoding: 'utf8' },
  );
  expect(`${status} ${status === 0 ? '' : stderr + stdout}`).toBe('0 ');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [relative(dist, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

describe('builds', () => {
  test('two builds of one state have the same bytes', () => {
    expect([...build('first')].toSorted()).toEqual([...build('second')].toSorted());
  });

  test('a build knows neither the clock nor the time zone', () => {
    expect([...build('zone', { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8' })].toSorted()).toEqual(
      [...build('first-again')].toSorted(),
    );
  });

  test('a copy of the content in another folder builds the same pages', () => {
    const copy = join(work, 'copy');
    cpSync('content', copy, { recursive: true });
    expect([...build('copied', { CONTENT_DIR: copy }).keys()].toSorted()).toEqual(
      [...build('original').keys()].toSorted(),
    );
  });

  test('files with a byte order mark, CRLF and decomposed letters build the same pages', () => {
    const bridge = 'test/bridge/content';
    const copy = join(work, 'odd');
    cpSync(bridge, copy, { recursive: true });
    for (const file of readdirSync(copy, { recursive: true, withFileTypes: true }).filter((entry) =>
      /\.(?:mdx|yaml)$/u.test(entry.name),
    )) {
      const path = join(file.parentPath, file.name);
      writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8').normalize('NFD').replaceAll('\n', '\r\n')}`);
    }
    const pages = (built: Map<string, string>): [string, string][] =>
      [...built].filter(([name]) => /\.(?:html|md)$/u.test(name)).toSorted();
    expect(pages(build('odd-built', { CONTENT_DIR: copy }))).toEqual(
      pages(build('plain-built', { CONTENT_DIR: bridge })),
    );
  });
});

describe('synthetic sites', () => {
  test('are the same each time, and the checks find nothing in them', () => {
    writeSynthetic(join(work, 'one'), 12);
    writeSynthetic(join(work, 'two'), 12);
    const read = (folder: string): string => readFileSync(join(work, folder, 'evidence.lock.json'), 'utf8');
    expect(read('one')).toBe(read('two'));
    expect(checkContent(join(work, 'one')).problems).toEqual([]);
  });
});
