// Runs the query set on the engine in Node: on the site's own index, and on one with so many synthetic themes that it
// isn't loaded in full.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openLedger } from '../src/ledger/open-ledger.ts';
import { openIndexStore, type IndexStore } from '../src/search/engine/index-store.ts';
import { search } from '../src/search/engine/search.ts';
import { describeSite } from '../src/search/index/write-index.ts';
import { fetchFiles } from '../test/fetch-files.ts';
import { QUERIES, readQueries, scoreQueries, type Tried } from './query-set.ts';
import { writeSyntheticIndex } from './synthetic-index.ts';

const queries = readQueries(QUERIES);

describe.each([0, 40])('beside %i synthetic themes', (themes) => {
  const folder = mkdtempSync(join(tmpdir(), 'queries-'));
  const tried: Tried[] = [];
  let store: IndexStore;

  beforeAll(async () => {
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    const { content, ledger } = openLedger();
    await writeSyntheticIndex(folder, themes, describeSite(content, ledger));
    fetchFiles();
    store = await openIndexStore(folder);
    for (const query of queries) {
      const { hits } = await search(store, query.query);
      tried.push({ query, hits: hits.map(({ address }) => address) });
    }
  }, 120_000);
  afterAll(() => {
    vi.unstubAllGlobals();
    rmSync(folder, { recursive: true });
  });

  test('is loaded whole only where it is small', () => {
    expect(store.all !== null).toBe(themes === 0);
  });

  test('each language: first hit 0.9, among three 0.98, and no false hits', () => {
    const scores = scoreQueries(tried);
    console.table(scores);
    for (const [language, score] of Object.entries(scores)) {
      expect(score['recall@1'], `recall@1, ${language}`).toBeGreaterThanOrEqual(0.9);
      expect(score['recall@3'], `recall@3, ${language}`).toBeGreaterThanOrEqual(0.98);
    }
    expect(
      tried.filter(({ query, hits }) => 'nothing' in query && hits.length > 0).map(({ query }) => query.query),
    ).toEqual([]);
  });
});
