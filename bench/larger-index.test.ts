// Runs Pagefind itself on a bundled index, and checks what it finds and which files it loads.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { writeSyntheticIndex } from './synthetic-index.ts';
import { syntheticThemes } from './synthetic-themes.ts';
import { fetchFiles } from '../test/fetch-files.ts';
import { sha256 } from '../src/text/normalise.ts';
import { openIndexStore, type IndexStore } from '../src/search/engine/index-store.ts';
import { search } from '../src/search/engine/search.ts';

const THEMES = 80;
const themes = [...syntheticThemes(THEMES)];
let folder: string;
let store: IndexStore;
const asked: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  await writeSyntheticIndex(folder, THEMES);
  fetchFiles((path) => asked.push(path));
  store = await openIndexStore(folder);
}, 60_000);
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

const found = async (query: string): Promise<string[]> =>
  (await search(store, query)).hits.map(({ address }) => address);

describe('an index too large to be loaded whole', () => {
  test('is in bundles, which hold all units', () => {
    expect(store.all).toBeNull();
    expect(store.head.bundled?.bundles.reduce((sum, { units }) => sum + units, 0)).toBe(THEMES);
  });

  test('is the same bytes each time it is written', async () => {
    const again = mkdtempSync(join(tmpdir(), 'search-'));
    await writeSyntheticIndex(again, THEMES);
    const filesIn = (root: string): string[] =>
      readdirSync(join(root, 'pagefind'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .map((path) => `${path.slice(root.length)} ${sha256(readFileSync(path))}`)
        .toSorted();
    expect(filesIn(again)).toEqual(filesIn(folder));
    rmSync(again, { recursive: true });
  });

  test('no query waits for a part of Pagefind’s index once the rest was loaded', async () => {
    store.warm();
    const parts = readdirSync(join(folder, 'pagefind/index')).map((name) => join(folder, 'pagefind/index', name));
    await expect.poll(() => [...new Set(asked.filter((path) => path.endsWith('.pf_index')))].toSorted()).toEqual(parts);
  });

  test('a claim is found by its number among thousands', async () => {
    expect(await found('no 57-3')).toContain('/themes/theme-57/#c-claim-57-3');
  });

  test('a run of Han characters is found in its claim', async () => {
    const quote = themes[19]?.claims[2]?.quote ?? '';
    expect((await found(quote.slice(1, 9)))[0]).toBe('/themes/theme-20/#c-claim-20-3');
  });

  test('a run across two words of a quote that stands nowhere is not', async () => {
    expect(await found('岩账桥缆码')).toEqual([]);
  });

  test('a word that stands nowhere finds nothing, and loads no bundle', async () => {
    asked.length = 0;
    expect(await found('xylophonist')).toEqual([]);
    expect(asked.filter((path) => path.includes('/records/'))).toEqual([]);
  });

  test('each bundle is loaded once', async () => {
    await found('harbour');
    await found('harbour engineer');
    asked.length = 0;
    await found('harbour engineer');
    expect(asked).toEqual([]);
  });
});
