// Types each query into the search field and waits until the page shows the results for exactly that query.
import type { Page } from 'playwright-core';
import type { Query, Tried } from './query-set.ts';

/** @param page The open search page. */
export async function askQueries(page: Page, queries: Query[]): Promise<Tried[]> {
  const tried: Tried[] = [];
  for (const query of queries) tried.push({ query, hits: await ask(page, query.query) });
  return tried;
}

async function ask(page: Page, query: string): Promise<string[]> {
  await page.locator('#q').fill('');
  await page.locator('#q').fill(query);
  await page.locator('[data-search-status]').filter({ hasText: query }).waitFor();
  return page
    .locator('[data-search-results] a')
    .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.pathname + link.hash : '')));
}
