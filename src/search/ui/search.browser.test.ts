import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bridge, openBuilt, testSites } from '../../../test/built-sites.ts';
import { hasBrowser, startBrowsing, type Browsing } from '../../../test/browse.ts';
import { nameIn } from '../../../test/search-words.ts';

const pathWithin = (url: string, base: string): string => new URL(url).pathname.replace(base, '/');

describe.skipIf(!hasBrowser).each(testSites)('the search page of $name', (testSite) => {
  let browsing: Browsing;
  const name = nameIn(testSite);
  const soon = { timeout: 10_000 };
  const hits = '[data-search-results] .hit > a';

  beforeAll(async () => {
    browsing = await startBrowsing(testSite);
  });
  afterAll(() => browsing.close());

  test('an address with a query shows its results, and a result leads to its page', async () => {
    const { page, problems } = await browsing.open(`/search/?q=${encodeURIComponent(name)}`);
    await page.locator(hits).first().click();
    await page.waitForURL((url) => !url.pathname.includes('/search/'));
    expect(openBuilt(testSite).pages.map(({ address }) => address)).toContain(pathWithin(page.url(), testSite.base));
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('a word that stands nowhere finds nothing, and a search begun is one step back', async () => {
    const { page } = await browsing.open(`/search/?q=${encodeURIComponent(name)}`);
    await page.locator(hits).first().waitFor();
    await page.locator('#q').click();
    await page.locator('#q').press('Control+A');
    await page.keyboard.type('xylophonist', { delay: 120 });
    await page.locator('[data-search-status]').filter({ hasText: 'xylophonist' }).waitFor();
    expect(await page.locator(hits).count()).toBe(0);
    await page.goBack();
    await page.locator(hits).first().waitFor();
    expect(await page.locator('#q').inputValue()).toBe(name);
    await page.goForward();
    await page.locator('[data-search-status]').filter({ hasText: 'xylophonist' }).waitFor();
    expect(await page.locator('#q').inputValue()).toBe('xylophonist');
    await page.context().close();
  });

  test('filters stand in the address; each is one step back, and all can be cleared', async () => {
    const { page } = await browsing.open(`/search/?q=${encodeURIComponent(name)}`);
    await page.locator(hits).first().waitFor();
    const all = await page.locator(hits).count();
    const claims = page.locator('input[name=kind][value=claim]');
    await claims.check();
    await page.waitForURL(/[?&]kind=claim/u);
    await expect.poll(() => page.locator('.hit:not([data-kind=claim])').count(), soon).toBe(0);
    expect(await page.locator(hits).count()).toBeGreaterThan(0);
    expect(await claims.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await page.locator('[data-search-chosen] button').count()).toBe(1);
    await page.goBack();
    await expect.poll(() => page.locator(hits).count(), soon).toBe(all);
    expect(await claims.isChecked()).toBe(false);
    await page.goForward();
    await expect.poll(() => claims.isChecked(), soon).toBe(true);
    await page.locator('[data-search-clear]').click();
    await expect.poll(() => page.locator(hits).count(), soon).toBe(all);
    expect(new URL(page.url()).searchParams.has('kind')).toBe(false);
    expect(await page.locator('#q').evaluate((field) => field === document.activeElement)).toBe(true);
    await page.context().close();
  });

  test('filters without a query list what passes them; without filters everything stands there again', async () => {
    const { page, problems } = await browsing.open('/search/?kind=claim');
    await page.locator(hits).first().waitFor();
    expect(await page.locator('[data-search-index]').isVisible()).toBe(false);
    expect(await page.locator('.hit:not([data-kind=claim])').count()).toBe(0);
    const { content } = openBuilt(testSite);
    expect(await page.locator('[data-search-status]').textContent()).toContain(String(content.claims.size));
    await page.locator('[data-search-clear]').click();
    await page.locator('[data-search-index]').waitFor();
    expect(await page.locator(hits).count()).toBe(0);
    expect(await page.locator('[data-search-status]').textContent()).toBe('');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('an address holds several values of a facet, and each can be taken away', async ({ skip }) => {
    skip(openBuilt(testSite).content.entities.size === 0, 'This site names nobody.');
    const { page } = await browsing.open(`/search/?q=${encodeURIComponent(name)}&kind=claim&kind=person`);
    await page.locator(hits).first().waitFor();
    expect(await page.locator('.hit:not([data-kind=claim], [data-kind=person])').count()).toBe(0);
    expect(await page.locator('.hit[data-kind=claim]').count()).toBeGreaterThan(0);
    await page.locator('[data-search-chosen] button').first().click();
    await expect.poll(() => page.locator('.hit[data-kind=claim]').count(), soon).toBe(0);
    expect(new URL(page.url()).searchParams.getAll('kind')).toEqual(['person']);
    await page.context().close();
  });

  test('each filter counts the results that it leaves', async () => {
    const { page } = await browsing.open(`/search/?q=${encodeURIComponent(name)}`);
    await page.locator(hits).first().waitFor();
    const row = page.locator('label:has(input[name=kind][value=claim])');
    const count = Number(await row.locator('.count').textContent());
    await row.click();
    await expect.poll(() => page.locator(hits).count(), soon).toBe(Math.min(20, count));
    await page.context().close();
  });

  test('↓ leads from the field to the results, and ↑ back', async () => {
    const { page } = await browsing.open(`/search/?q=${encodeURIComponent(name)}`);
    await page.locator(hits).first().waitFor();
    await page.locator('#q').focus();
    await page.keyboard.press('ArrowDown');
    expect(
      await page
        .locator(hits)
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('#q').evaluate((field) => field === document.activeElement)).toBe(true);
    await page.context().close();
  });

  test('twenty results stand at first; more are shown when asked for, and still after coming back', async ({
    skip,
  }) => {
    const { page } = await browsing.open('/search/?kind=claim&kind=section');
    await page.locator(hits).first().waitFor();
    const more = page.locator('[data-search-more]');
    skip(testSite !== bridge && !(await more.isVisible()), 'This site has no more than twenty claims and sections.');
    expect(await page.locator(hits).count()).toBe(20);
    await more.click();
    await expect.poll(() => page.locator(hits).count(), soon).toBeGreaterThan(20);
    expect(
      await page
        .locator(hits)
        .nth(20)
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    const shown = await page.locator(hits).count();
    await page.reload();
    await expect.poll(() => page.locator(hits).count(), soon).toBe(shown);
    await page.context().close();
  });

  test('without a query, and without results, everything stands as links; with results it does not', async () => {
    const { page } = await browsing.open('/search/');
    expect(await page.locator('[data-search-index]').isVisible()).toBe(true);
    await page.locator('#q').fill(name);
    await page.locator(hits).first().waitFor();
    expect(await page.locator('[data-search-index]').isVisible()).toBe(false);
    await page.locator('#q').fill('xylophonist');
    await page.locator('[data-search-index]').waitFor();
    await page.context().close();
  });
});
