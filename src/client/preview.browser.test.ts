import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bridge } from '../../test/built-sites.ts';
import { hasBrowser, settled, startBrowsing, type Browsing } from '../../test/browse.ts';

const THEME = '/themes/river-crossing/';
const linkIn = (page: Page) => page.locator('[data-prose] a[href$="/themes/bridge-closing/#bolts"]');
const told = [
  'The council blames the bolts',
  'The council says that twelve bolts were cracked on the day of the closing.',
  '5 claims: 1 alleged, 1 denied, 1 admitted, 2 reported. Rests on 2 independent lines of reporting.',
];

/** The scripts and data that were asked for after the page had loaded. */
function watch(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

describe.skipIf(!hasBrowser)('the preview of a section', () => {
  let browsing: Browsing;
  beforeAll(async () => {
    browsing = await startBrowsing(bridge);
  });
  afterAll(() => browsing.close());

  test(
    'appears under a pointer that rests on a link, with title, first ' +
      'sentence and standing, and is loaded no earlier',
    async () => {
      const { page, problems } = await browsing.open(THEME);
      await settled(page);
      const asked = watch(page);
      await page.mouse.move(5, 5);
      expect(asked).toEqual([]);
      await linkIn(page).hover();
      const tip = page.getByRole('tooltip');
      await tip.waitFor();
      expect(await tip.locator('p').allTextContents()).toEqual(told);
      expect(asked.at(-1)).toBe('/explainers/themes/bridge-closing/preview/bolts.json');
      expect(await linkIn(page).getAttribute('aria-describedby')).toBe(await tip.getAttribute('id'));
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );

  test('stays while it is pointed at, goes when the pointer has left both', async () => {
    const { page } = await browsing.open(THEME);
    await linkIn(page).hover();
    const tip = page.getByRole('tooltip');
    await tip.waitFor();
    await tip.hover();
    await page.waitForTimeout(400);
    expect(await tip.isVisible()).toBe(true);
    await page.mouse.move(2, 2);
    await tip.waitFor({ state: 'detached' });
    expect(await linkIn(page).getAttribute('aria-describedby')).toBeNull();
    await page.context().close();
  });

  test('appears on focus by keyboard, and Esc takes it away and leaves the focus', async () => {
    const { page } = await browsing.open(THEME);
    await page.locator('#r-guild-not-told-1').focus();
    await page.keyboard.press('Tab');
    const tip = page.getByRole('tooltip');
    await tip.waitFor();
    expect(await tip.locator('p').first().textContent()).toBe(told[0]);
    await page.keyboard.press('Escape');
    expect(await tip.count()).toBe(0);
    expect(await linkIn(page).evaluate((link) => link === document.activeElement)).toBe(true);
    await page.context().close();
  });

  test('is not in the way of a finger, nor of a reader without script', async () => {
    for (const options of [
      { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } },
      { javaScriptEnabled: false },
    ]) {
      const { page } = await browsing.open(THEME, options);
      const asked = watch(page);
      await (options.hasTouch === true ? linkIn(page).tap() : linkIn(page).click());
      await page.waitForURL(/bridge-closing\/#bolts$/u);
      expect(asked.filter((path) => path.includes('preview'))).toEqual([]);
      await page.context().close();
    }
  });

  test('keeps within the window at 320 px', async () => {
    const { page } = await browsing.open(THEME, { viewport: { width: 320, height: 500 } });
    await linkIn(page).hover();
    const box = await page.getByRole('tooltip').boundingBox();
    expect(box !== null && box.x >= 0 && box.x + box.width <= 320).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.context().close();
  });

  test('tells of a disagreement too, and of a section of the same page', async () => {
    const { page } = await browsing.open('/themes/bridge-closing/');
    for (const [link, title] of [
      ['[data-prose] a[href$="/disagreements/#month-of-closing"]', 'In which month did the town close the bridge?'],
      ['[data-prose] p a[href="#unknown"]', 'When it opens is not known'],
    ] as const) {
      await page.locator(link).hover();
      await page.getByRole('tooltip').filter({ hasText: title }).waitFor();
    }
    await page.context().close();
  });
});
