import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { openBuilt, testSites } from '../../../test/built-sites.ts';

describe.each(testSites)('what search costs before it is wanted, on $name', (testSite) => {
  const { pages } = openBuilt(testSite);

  const withButton = pages.filter(({ elements }) =>
    elements.some(({ properties }) => properties.dataSearchOpen !== undefined),
  );

  test('half a kilobyte of script on every page that has its button, inline', () => {
    expect(withButton.map(({ address }) => address)).toEqual(expect.arrayContaining(['/', '/search/', '/themes/']));
    for (const { address, elements } of withButton) {
      const loaders = elements
        .filter(({ tagName, properties }) => tagName === 'script' && properties.src === undefined)
        .map((element) => toString(element))
        .filter((code) => code.includes('data-search-open'));
      expect(`${address} ${loaders.length}`).toBe(`${address} 1`);
      expect(brotliCompressSync(loaders[0] ?? '').length).toBeLessThanOrEqual(512);
    }
  });

  test('no page but that of search names a module of it as its own', () => {
    const asking = pages.filter(({ elements }) =>
      elements.some(
        ({ tagName, properties }) =>
          ['script', 'link'].includes(tagName) &&
          /start-search|show-marks/u.test(`${String(properties.src)} ${String(properties.href)}`),
      ),
    );
    expect(asking.map(({ address }) => address)).toEqual(['/search/']);
  });

  test('neither Pagefind nor leave to run WebAssembly, on a site small enough to be loaded whole', () => {
    expect(existsSync(join(testSite.dist, 'pagefind/records/head.jsonl.gz'))).toBe(true);
    expect(existsSync(join(testSite.dist, 'pagefind/pagefind.js'))).toBe(false);
    const allowing = pages.filter(({ elements }) =>
      elements.some(({ properties }) => String(properties.content).includes('wasm-unsafe-eval')),
    );
    expect(allowing.map(({ address }) => address)).toEqual([]);
  });

  test('what is fetched at the first sign of intent was built; the interface is one file, so that a failed load can be tried again', () => {
    for (const { tree } of withButton.slice(0, 1)) {
      const module = String(select('[data-search-open]', tree)?.properties.dataModule);
      const template = select('template[data-search-parts]', tree);
      const parts =
        template && 'content' in template && template.content
          ? selectAll('link', template.content).map(({ properties }) => String(properties.href))
          : [];
      const fileOf = (address: string): string =>
        readFileSync(join(testSite.dist, address.slice(testSite.base.length)), 'utf8');
      expect(parts).toContain(module);
      expect(parts.map(fileOf).filter((text) => text === '')).toEqual([]);
      expect(fileOf(module)).not.toMatch(/from\s*["'`]\.\//u);
    }
  });
});
