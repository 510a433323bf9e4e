import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { themeAddress } from '../addresses/addresses.ts';
import { bridge, longestTheme, testSites } from '../../test/built-sites.ts';
import { hasBrowser, startBrowsing, type Browsing } from '../../test/browse.ts';

const WIDE = { width: 1440, height: 900 };

describe.skipIf(!hasBrowser).each(testSites)('the contents of a theme of $name', (testSite) => {
  let browsing: Browsing;
  const theme = themeAddress(longestTheme(testSite));

  beforeAll(async () => {
    browsing = await startBrowsing(testSite);
  });
  afterAll(() => browsing.close());

  test('mark the one section that is being read', async () => {
    const { page } = await browsing.open(theme, { viewport: WIDE });
    const section = page.locator('[data-prose] section[aria-labelledby]', { has: page.locator('h2') }).last();
    await section.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 50));
    await page.locator(`.contents a[aria-current][href="#${await section.getAttribute('aria-labelledby')}"]`).waitFor();
    expect(await page.locator('.contents a[aria-current]').count()).toBe(1);
    await page.context().close();
  });

  test('mark what was clicked, and nothing in the lead, wherever the reader comes from', async ({ skip }) => {
    const { page } = await browsing.open(theme, { viewport: WIDE });
    const marked = page.locator('.contents a[aria-current]');
    for (const link of await page.locator('.contents a').all()) {
      await link.click();
      await expect
        .poll(() => marked.evaluateAll((all) => all.map((one) => one.getAttribute('href'))))
        .toEqual([await link.getAttribute('href')]);
    }
    skip(testSite !== bridge && (await page.locator('[data-prose] > p').count()) === 0, 'This theme has no lead.');
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => marked.count()).toBe(0);
    await page.context().close();
  });
});
