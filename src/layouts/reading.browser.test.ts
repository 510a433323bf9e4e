import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { themeAddress } from '../addresses/addresses.ts';
import { bridge, longestTheme, onePageOfEachKind, openBuilt, testSites } from '../../test/built-sites.ts';
import { hasBrowser, settled, startBrowsing, type Browsing } from '../../test/browse.ts';

/** How far a page goes beyond a window of such a width. */
async function overflowAt(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 800 });
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe.skipIf(!hasBrowser).each(testSites)('reading $name', (testSite) => {
  let browsing: Browsing;
  const pages = onePageOfEachKind(testSite);
  const theme = themeAddress(longestTheme(testSite));

  beforeAll(async () => {
    browsing = await startBrowsing(testSite);
  });
  afterAll(() => browsing.close());

  test('no page of any kind asks another host, errs, breaks its own policy, or scrolls sideways at any width', async () => {
    for (const address of pages) {
      const { page, problems } = await browsing.open(address);
      await settled(page);
      for (const width of [320, 360, 768, 1440])
        expect(`${address} ${width} px: ${await overflowAt(page, width)}`).toBe(`${address} ${width} px: 0`);
      await page
        .locator('main details')
        .evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
      for (const width of [320, 390])
        expect(`${address} ${width} px, all open: ${await overflowAt(page, width)}`).toBe(
          `${address} ${width} px, all open: 0`,
        );
      expect(problems.map((problem) => `${address} ${problem}`)).toEqual([]);
      await page.context().close();
    }
  });

  test.each(['/disagreements/', theme])('what folds on %s is 24 px high at least', async (address) => {
    const { page } = await browsing.open(address, { viewport: { width: 360, height: 800 } });
    const heights = await page
      .locator(':is(.beside, .contents) summary')
      .evaluateAll((all) => all.map((summary) => summary.getBoundingClientRect().height));
    if (testSite === bridge) expect(heights.length).toBeGreaterThan(0);
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
