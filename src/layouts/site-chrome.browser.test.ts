import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { themeAddress } from '../addresses/addresses.ts';
import { longestTheme, testSites } from '../../test/built-sites.ts';
import { hasBrowser, startBrowsing, type Browsing } from '../../test/browse.ts';

const MAIN = [
  '/themes/',
  '/timeline/',
  '/disagreements/',
  '/questions/',
  '/claims/',
  '/claim-and-answer/',
  '/matrix/',
  '/sources/',
  '/people/',
  '/how-we-work/',
];
const NARROW = { viewport: { width: 360, height: 740 } };

const paper = (page: Page): Promise<string> =>
  page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);

describe.skipIf(!hasBrowser).each(testSites)('the furniture of $name', (testSite) => {
  let browsing: Browsing;
  const theme = themeAddress(longestTheme(testSite));

  beforeAll(async () => {
    browsing = await startBrowsing(testSite);
  });
  afterAll(() => browsing.close());

  test.each([320, 360, 768, 1440])('the header takes little room at %i px', async (width) => {
    const { page } = await browsing.open(theme, { viewport: { width, height: 740 } });
    expect(await page.locator('.site-header').evaluate(({ clientHeight }) => clientHeight)).toBeLessThanOrEqual(96);
    await page.context().close();
  });

  test.each([true, false])(
    'the menu opens on narrow screens, closes with Esc, and leads to every main page (script: %s)',
    async (javaScriptEnabled) => {
      const { page } = await browsing.open(theme, { ...NARROW, javaScriptEnabled });
      const links = page.locator('.site-header nav a');
      expect(await links.first().isVisible()).toBe(false);
      await page.locator('.menu-button').focus();
      await page.keyboard.press('Enter');
      expect(
        await links.evaluateAll((all) =>
          all.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href')),
        ),
      ).toEqual(MAIN.map((address) => `${testSite.base.replace(/\/$/u, '')}${address}`));
      await page.keyboard.press('Escape');
      expect(await links.first().isVisible()).toBe(false);
      expect(await page.locator('.menu-button').evaluate((button) => button === document.activeElement)).toBe(true);
      await page.context().close();
    },
  );

  test('on wide screens the pages stand in the header, the current one marked', async () => {
    const { page } = await browsing.open('/matrix/');
    expect(
      await page.locator('.site-header nav a').evaluateAll((all) => all.every((link) => link.checkVisibility())),
    ).toBe(true);
    expect(await page.locator('.site-header nav a[aria-current=page]').getAttribute('href')).toMatch(/\/matrix\/$/u);
    expect(await page.locator('.menu-button').isVisible()).toBe(false);
    await page.context().close();
  });

  test('a choice of colours holds on the next page, from before anything is painted', async () => {
    const { page } = await browsing.open(theme, { colorScheme: 'light' });
    const light = await paper(page);
    await page.locator('.scheme label', { hasText: 'Dark' }).click();
    const dark = await paper(page);
    expect(dark).not.toBe(light);
    await page.addInitScript(() => {
      requestAnimationFrame(() =>
        Object.assign(globalThis, { firstPaper: getComputedStyle(document.body).backgroundColor }),
      );
    });
    await page.locator('.site-header nav a', { hasText: 'Timeline' }).click();
    await page.waitForURL(/timeline/u);
    expect(await page.evaluate(() => (globalThis as unknown as { firstPaper: string }).firstPaper)).toBe(dark);
    expect(await paper(page)).toBe(dark);
    expect(await page.locator('.scheme [value=dark]').isChecked()).toBe(true);
    await page.locator('.scheme label', { hasText: 'System' }).click();
    await page.reload();
    expect(await paper(page)).toBe(light);
    await page.context().close();
  });

  test('colours are chosen without script, too, for the page', async () => {
    const { page } = await browsing.open(theme, { colorScheme: 'light', javaScriptEnabled: false });
    const light = await paper(page);
    await page.locator('.scheme label', { hasText: 'Dark' }).click();
    expect(await paper(page)).not.toBe(light);
    await page.context().close();
  });

  test('a page asks for its icon and manifest where they are', async () => {
    const { page } = await browsing.open('/');
    for (const link of await page.locator('link[rel~=icon], link[rel=apple-touch-icon], link[rel=manifest]').all()) {
      const { status, type } = await link.evaluate(async (element) => {
        const answer = await fetch((element as HTMLLinkElement).href);
        return { status: answer.status, type: answer.headers.get('content-type') };
      });
      expect(`${status} ${type}`).toMatch(/^200 (?:image\/(?:png|svg\+xml)|application\/manifest\+json)/u);
    }
    await page.context().close();
  });
});
