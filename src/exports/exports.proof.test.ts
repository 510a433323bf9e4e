import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paperAddress } from '../addresses/addresses.ts';
import { readContent } from '../content/read-content.ts';
import { testSites, type TestSite } from '../../test/built-sites.ts';
import { placeOfBrowser } from './find-browser.ts';

/** Where Debian's package installs it; the EPUBCHECK variable overrides it. */
const EPUBCHECK = process.env.EPUBCHECK ?? '/usr/share/java/epubcheck.jar';
const hasEpubcheck = existsSync(EPUBCHECK) && spawnSync('java', ['-version']).status === 0;
const hasPdftotext = spawnSync('pdftotext', ['-v']).status === 0;
if (!hasEpubcheck)
  console.log(
    'epubcheck is not here (apt-get install epubcheck, or EPUBCHECK=/path/to/epubcheck.jar): its tests are skipped.',
  );
if (!hasPdftotext) console.log('pdftotext is not here (apt-get install poppler-utils): its tests are skipped.');

const work = mkdtempSync(resolve('dist-papers-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Vitest sets these variables to its own folder and mode, and a build would take them for the site's. */
const { BASE_URL: _base, MODE: _mode, DEV: _dev, PROD: _prod, SSR: _ssr, ...environment } = process.env;

/** Runs a script of the project on one of the test sites, in a separate folder. */
function run(script: string[], { content, base }: TestSite, dist: string, env: Record<string, string> = {}): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, script, {
    env: { ...environment, CONTENT_DIR: content, OUT_DIR: dist, BASE: base, SITE: 'https://papers.example', ...env },
    encoding: 'utf8',
  });
  expect(`${status} ${status === 0 ? '' : stderr + stdout}`).toBe('0 ');
}

describe.each(testSites)('papers of $name', (site) => {
  const dist = join(work, site.name.replaceAll(/\W+/gu, '-'));
  const themes = [...readContent(site.content).content.themes];
  const pdfs = (folder: string): string[] => themes.map(([id]) => join(folder, paperAddress(id)));
  const hashes = (folder: string): string[] =>
    [...pdfs(folder), join(folder, 'book.epub')].map((file) =>
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    );

  beforeAll(() => run(['node_modules/astro/bin/astro.mjs', 'build'], site, dist, { CHROMIUM: '' }));

  test('a build without a browser has the book, no PDF, and no link to one', () => {
    expect(existsSync(join(dist, 'book.epub'))).toBe(true);
    expect(pdfs(dist).filter((file) => existsSync(file))).toEqual([]);
    for (const [id] of themes)
      expect(readFileSync(join(dist, 'themes', id, 'index.html'), 'utf8')).not.toMatch(/href="[^"]+\.pdf"/u);
  });

  test.skipIf(!hasEpubcheck)('epubcheck finds no error and no warning in the book', () => {
    const { stdout, stderr } = spawnSync('java', ['-jar', EPUBCHECK, join(dist, 'book.epub')], { encoding: 'utf8' });
    expect(stdout + stderr).toContain('0 fatals / 0 errors / 0 warnings');
  });

  describe.skipIf(placeOfBrowser() === undefined)('where there is a browser', () => {
    const [first, second] = [join(work, `${site.dist}-1`), join(work, `${site.dist}-2`)] as const;

    beforeAll(() => {
      for (const folder of [first, second]) cpSync(dist, folder, { recursive: true });
      run(['src/cli/papers.ts'], site, first);
      run(['src/cli/papers.ts'], site, second, { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8' });
    });

    test('the command prints the same bytes whatever the clock, the time zone and the language, and links them', () => {
      expect(hashes(first)).toEqual(hashes(second));
      for (const [id] of themes)
        expect(readFileSync(join(first, 'themes', id, 'index.html'), 'utf8')).toContain(
          `href="${site.base.slice(0, -1)}${paperAddress(id)}"`,
        );
    });

    test('each PDF has several pages, an outline with every section, tags, a language and a title', () => {
      for (const [index, file] of pdfs(first).entries()) {
        const pdf = readFileSync(file, 'latin1');
        const [, document] = themes[index] ?? [];
        expect(pdf.match(/\/Type \/Page\b/gu)?.length ?? 0).toBeGreaterThan(1);
        // Compare booleans: a failure message with a whole PDF in it would fill the screen.
        for (const [what, pattern] of Object.entries({
          outline: /\/Outlines \d+ 0 R/u,
          tags: /\/Marked true/u,
          tree: /\/StructTreeRoot \d+ 0 R/u,
          language: /\/Lang \(en\)/u,
        }))
          expect(`${what}: ${pattern.test(pdf)}`).toBe(`${what}: true`);
        const titles = [...pdf.matchAll(/\/Title (?:\(((?:[^()\\]|\\.)*)\)|<FEFF([0-9A-F]+)>)/gu)].map(
          ([, plain, hex]) =>
            plain?.replaceAll(/\\(.)/gu, '$1') ??
            Buffer.from(hex ?? '', 'hex')
              .swap16()
              .toString('utf16le'),
        );
        for (const { title } of (document?.sections ?? []).filter(({ depth }) => depth === 2))
          expect(titles.map(plain)).toContain(plain(title));
        expect(plain(titles.join(' '))).toContain(plain(document?.front.value.title ?? '?'));
        expect(pdf.includes('localhost')).toBe(false);
      }
    });

    test.skipIf(!hasPdftotext)(
      'each PDF holds the text, its running title, page numbers and the addresses of its notes',
      () => {
        for (const [index, file] of pdfs(first).entries()) {
          const { stdout } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
          const pages = stdout.split('\f').filter((text) => text.trim() !== '');
          expect(pages.at(-1)?.replaceAll(/\s/gu, '')).toContain(`${pages.length}/${pages.length}`);
          expect(plain(pages[1] ?? '')).toContain(plain(themes[index]?.[1].front.value.title ?? '?').slice(0, 40));
          expect(stdout.replaceAll(/\s/gu, '')).toContain(`<https://papers.example${site.base}claims/`);
        }
      },
    );
  });
});

/** Undoes the changes that typography makes to a text. */
function plain(text: string): string {
  return text
    .replaceAll(/[’']/gu, "'")
    .replaceAll(/[\s\u00A0\u202F\u00AD]+/gu, ' ')
    .trim();
}
