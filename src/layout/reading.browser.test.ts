import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onePageOfEachKind, openBuilt, testSites } from '../testing/built.ts';
import { hasBrowser, startBrowsing, type Browsing } from '../testing/browse.ts';

describe.skipIf(!hasBrowser).each(testSites)('reading $name', (testSite) => {
  let browsing: Browsing;
  const pages = onePageOfEachKind(testSite);
  const theme = pages.find((address) => /^\/themes\/[^/]+\/$/u.test(address)) ?? '';

  beforeAll(async () => {
    browsing = await startBrowsing(testSite);
  });
  afterAll(() => browsing.close());

  test('no page of any kind asks another host, errs, or breaks its own policy', async () => {
    for (const address of pages) {
      const { page, problems } = await browsing.open(address);
      await page.waitForLoadState('networkidle');
      expect(problems.map((problem) => `${address} ${problem}`)).toEqual([]);
      await page.context().close();
    }
  });

  test.each([320, 360, 768, 1440])('no page of any kind scrolls sideways at %i px', async (width) => {
    for (const address of pages) {
      const { page } = await browsing.open(address, { viewport: { width, height: 800 } });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(`${address} ${overflow}`).toBe(`${address} 0`);
      await page.context().close();
    }
  });

  test.each([320, 390])('no page of any kind scrolls sideways at %i px with all that is folded open', async (width) => {
    for (const address of pages) {
      const { page } = await browsing.open(address, { viewport: { width, height: 800 } });
      await page.locator('main details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(`${address} ${overflow}`).toBe(`${address} 0`);
      await page.context().close();
    }
  });

  test.each(['/disagreements/', theme])('what folds on %s is 24 px high at least', async (address) => {
    const { page } = await browsing.open(address, { viewport: { width: 360, height: 800 } });
    const heights = await page.locator(':is(.beside, .contents) summary').evaluateAll((all) => all.map((summary) => summary.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
    await page.context().close();
  });

  test('the first Tab reaches the text', async () => {
    const { page } = await browsing.open(theme);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#text');
    await page.context().close();
  });

  test('without script, search offers every section and claim as a link', async () => {
    const { page } = await browsing.open('/search/', { javaScriptEnabled: false });
    const site = openBuilt(testSite);
    expect(await page.locator('[data-search-index] a').count()).toBeGreaterThanOrEqual(site.content.claims.size);
    await page.context().close();
  });
});
