import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { append, BRIDGE, changeLock, replace, withContent, type Edits } from '../../test/with-content.ts';

// Each test starts Node anew, once or twice.
vi.setConfig({ testTimeout: 30_000 });

/** Runs a command of the project as npm does, on a content folder. */
function run(
  command: string,
  content: string,
  ...args: string[]
): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

const articles = (edits: Edits = {}): string => withContent(edits, join(BRIDGE, 'articles'));

describe('npm run check', () => {
  test('exits 0 where nothing is wrong, and prints how much of each source is quoted', () => {
    const { status, stdout, stderr } = run('check', withContent());
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('2 themes: no problem found.');
    expect(stdout).toMatch(/^ar-report: [\d.]+ % quoted of at most 50 %$/mu);
  });

  test('exits 1 and prints each problem as file:line:col  rule  message', () => {
    const folder = withContent({
      'entities/pell-tarric.yaml': replace('[^no-winter-check]', '[^no-wintr-check]'),
      'pages/home.mdx': append('\nIt is blue.\n'),
    });
    const { status, stderr } = run('check', folder);
    expect(status).toBe(1);
    const shown = relative(process.cwd(), folder);
    const lines = stderr.split('\n');
    expect(lines[0]).toMatch(
      `${shown}/entities/pell-tarric.yaml:5:7  references-exist  There is no ` +
        'claim “no-wintr-check”. Did you mean “no-winter-check”?',
    );
    expect(lines[1]).toMatch(`${shown}/pages/home.mdx:11:1  sentences-carry-notes  “It is blue.” has no note.`);
    expect(stderr).toContain('\n2 problems. docs/editors/checks.md explains each rule.\n');
  });
});

describe('npm run permalinks', () => {
  const lost = { 'themes/bridge-closing.mdx': replace('[#winter]', '[#winters]') };
  const alias = '"/themes/bridge-closing/#winter": "/themes/bridge-closing/#winters"';

  test('refuses to write while an old address leads nowhere, and says which alias to write', () => {
    const folder = withContent(lost);
    const before = readFileSync(join(folder, 'permalinks.json'), 'utf8');
    const { status, stderr } = run('permalinks', folder, '--date', '2025-02-01');
    expect(status).toBe(1);
    expect(stderr).toContain(`${relative(process.cwd(), folder)}/aliases.yaml: ${alias}`);
    expect(readFileSync(join(folder, 'permalinks.json'), 'utf8')).toBe(before);
  });

  test('with that alias it adds the new address and keeps the old one', () => {
    const folder = withContent({ ...lost, 'aliases.yaml': append(`${alias}\n`) });
    expect(run('permalinks', folder, '--date', '2025-02-01')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('1 new addresses, 0 changed texts'),
    });
    const after = readFileSync(join(folder, 'permalinks.json'), 'utf8');
    expect(after).toContain('"/themes/bridge-closing/#winter"');
    expect(after).toContain('"/themes/bridge-closing/#winters"');
    expect(run('check', folder).status).toBe(0);
  });
});

describe('npm run verify', () => {
  const verify = (content: string, folder: string, ...args: string[]) =>
    run('verify', content, '--sources', folder, ...args);

  test('frozen, exits 0 where lock and articles agree', () => {
    const { status, stdout } = verify(withContent(), articles(), '--frozen');
    expect(status).toBe(0);
    expect(stdout).toContain('evidence.lock.json matches the articles.');
  });

  test('writes again what it wrote, byte for byte', () => {
    const content = withContent({ 'evidence.lock.json': null });
    expect(verify(content, articles()).status).toBe(0);
    expect(readFileSync(join(content, 'evidence.lock.json'))).toEqual(
      readFileSync(join(BRIDGE, 'content/evidence.lock.json')),
    );
  });

  test('frozen, exits 1 where an article changed', () => {
    const { status, stderr } = verify(
      withContent(),
      articles({ 'pont-fr.txt': replace('douze', 'treize') }),
      '--frozen',
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /sources\/fr-retelling\.yaml:\d+:11 {2}quotes-are-verbatim {2}The article “pont-fr\.txt” has sha256 [0-9a-f]{64}, not [0-9a-f]{64}\./u,
    );
    expect(stderr).toContain('“douze boulons étaient fendus” does not occur in pont-fr.txt. The nearest passage:');
  });

  test('frozen, exits 1 where the lock was changed, and leaves it as it is', () => {
    const content = withContent({
      'evidence.lock.json': changeLock((lock) => {
        for (const quote of lock.sources['ja-retelling']?.quotes ?? []) {
          quote.start += 1;
          quote.end += 1;
        }
      }),
    });
    const before = readFileSync(join(content, 'evidence.lock.json'), 'utf8');
    const { status, stderr } = verify(content, articles(), '--frozen');
    expect(status).toBe(1);
    expect(stderr).toContain(
      'evidence.lock.json differs from the lock that the articles and the content produce. Run `npm run verify',
    );
    expect(readFileSync(join(content, 'evidence.lock.json'), 'utf8')).toBe(before);
  });

  test('frozen, exits 1 where a quote changed to other words of the article', () => {
    const { status, stderr } = verify(
      withContent({
        'claims/river-crossing.yaml': replace('quote: toutes les vingt minutes', 'quote: les vingt minutes'),
      }),
      articles(),
      '--frozen',
    );
    expect(status).toBe(1);
    expect(stderr).toContain('evidence.lock.json differs from');
  });

  test('shows the nearest passage of the article with differences marked, and writes nothing', () => {
    const content = withContent({
      'claims/bridge-closing.yaml': replace('quote: nie avoir changé', 'quote: nie avoir change'),
      'evidence.lock.json': null,
    });
    const { status, stderr } = verify(content, articles());
    expect(status).toBe(1);
    expect(stderr).toContain(
      'quotes-are-verbatim  “nie avoir change les boulons prévus” does not occur in pont-fr.txt. The ' +
        'nearest passage: nie avoir chang[-e-]{+é+} les boulons prévus ' +
        '([-yours-] {+the article’s+}). Quote the source exactly.',
    );
    expect(stderr).toContain('the lock was not written');
    expect(() => readFileSync(join(content, 'evidence.lock.json'))).toThrow('ENOENT');
  });

  test('without a folder, or with one that is not there, says what it needs', () => {
    const none = run('verify', withContent());
    expect(none.status).toBe(1);
    expect(none.stderr).toContain(
      'verify needs the folder that holds the articles: npm run verify -- ' +
        '--sources DIR [--frozen]. No folder was given.',
    );
    expect(verify(withContent(), '/nowhere/at/all').stderr).toContain('There is no folder at /nowhere/at/all.');
  });

  test('an article that is not in the folder is named', () => {
    const { status, stderr } = verify(withContent(), articles({ 'jisr-ar.txt': null }));
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /sources\/ar-report\.yaml:\d+:9 {2}quotes-are-verbatim {2}The article “jisr-ar\.txt” is not in the folder of articles\./u,
    );
  });
});
