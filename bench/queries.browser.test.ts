// Types the query set into the search field of the built site, and checks recall by language and false hits.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askQueries } from './ask-queries.ts';
import { hasBrowser, startBrowsing, type Browsing } from '../test/browse.ts';
import { QUERIES, readQueries, scoreQueries, type Tried } from './query-set.ts';

const queries = readQueries(QUERIES);

describe.skipIf(!hasBrowser)('the query set', () => {
  let browsing: Browsing;
  let tried: Tried[] = [];

  beforeAll(async () => {
    browsing = await startBrowsing();
    const { page } = await browsing.open('/search/');
    tried = await askQueries(page, queries);
  }, 240_000);
  afterAll(() => browsing.close());

  test('holds at least 120 queries, 20 in each language, and 15 that must find nothing', () => {
    const scores = Object.values(scoreQueries(tried));
    expect(queries.length).toBeGreaterThanOrEqual(120);
    expect(scores.length).toBe(5);
    expect(Math.min(...scores.map((score) => score.queries))).toBeGreaterThanOrEqual(20);
    expect(scores.reduce((sum, score) => sum + score['that must find nothing'], 0)).toBeGreaterThanOrEqual(15);
  });

  test('is answered in each language: first hit 0.9, among three 0.98, and no false hits', () => {
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
