import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBuilt, testSites } from '../testing/built.ts';
import { hasBrowser, startBrowsing, type Browsing } from '../testing/browse.ts';

describe.skipIf(!hasBrowser).each(testSites)('searching $name', (testSite) => {
  let browsing: Browsing;
  const entity = [...openBuilt(testSite).content.entities.values()].find(({ value }) => value.kind === 'person' || value.kind === 'organisation')?.value.name ?? '';

  beforeAll(async () => {
    browsing = await startBrowsing(testSite);
  });
  afterAll(() => browsing.close());

  test('a name typed into the header finds pages, and the query stands in the address', async () => {
    const { page, problems } = await browsing.open('/');
    await page.locator('header input[name=q]').fill(entity);
    await page.keyboard.press('Enter');
    await page.locator('[data-search-results] a').first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe(entity);
    expect(await page.locator('[data-search-results] a').count()).toBeGreaterThan(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('an address with a query shows its results, and a result leads to its page', async () => {
    const { page } = await browsing.open(`/search/?q=${encodeURIComponent(entity)}`);
    const first = page.locator('[data-search-results] a').first();
    await first.waitFor();
    await first.click();
    expect(new URL(page.url()).pathname).not.toContain('/search/');
    const { pages } = openBuilt(testSite);
    expect(pages.map(({ address }) => `${testSite.base.replace(/\/$/u, '')}${address}`)).toContain(new URL(page.url()).pathname);
    await page.context().close();
  });

  test('a word that stands nowhere finds nothing, and a search begun is one step back', async () => {
    const { page } = await browsing.open(`/search/?q=${encodeURIComponent(entity)}`);
    await page.locator('[data-search-results] a').first().waitFor();
    await page.locator('#q').fill('xylophonist');
    await page.locator('[data-search-status]').filter({ hasText: 'xylophonist' }).waitFor();
    expect(await page.locator('[data-search-results] a').count()).toBe(0);
    await page.goBack();
    await page.locator('[data-search-results] a').first().waitFor();
    expect(await page.locator('#q').inputValue()).toBe(entity);
    await page.context().close();
  });

  test('markup in a query is shown as text and run by nobody', async () => {
    const { page, problems } = await browsing.open(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>"%')}`);
    await page.locator('[data-search-status]').filter({ hasText: '<img' }).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('where the index is missing, the page says so and still offers everything', async () => {
    const { page } = await browsing.open('/search/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.locator('#q').fill(entity);
    await page.locator('[data-search-status]').filter({ hasText: /\S/u }).waitFor();
    expect(await page.locator('[data-search-index] a').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});
