import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsInAllLooks } from '../../../test/accessibility.ts';
import { themeAddress } from '../../addresses/addresses.ts';
import { bridge, longestTheme, testSites } from '../../../test/built-sites.ts';
import { hasBrowser, startBrowsing, type Browsing } from '../../../test/browse.ts';

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 360, height: 740 };

/** A number some way down the page, and the note that it opens. */
async function someNumber(page: Page): Promise<{ number: Locator; note: Locator }> {
  const number = page.locator('[data-prose] sup.notes button').nth(4);
  await number.scrollIntoViewIfNeeded();
  return { number, note: page.locator(`[id="${await number.getAttribute('popovertarget')}"]`) };
}

const isOpen = (note: Locator): Promise<boolean> => note.evaluate((element) => element.matches(':popover-open'));
const isWhollyInWindow = (note: Locator): Promise<boolean> =>
  note.evaluate((element) => {
    const { top, left, right, bottom } = element.getBoundingClientRect();
    return top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight && bottom - top > 60;
  });

describe.skipIf(!hasBrowser).each(testSites)('notes of $name', (testSite) => {
  let browsing: Browsing;
  const theme = themeAddress(longestTheme(testSite));

  beforeAll(async () => {
    browsing = await startBrowsing(testSite);
  });
  afterAll(() => browsing.close());

  test.each([
    [WIDE, true],
    [WIDE, false],
    [NARROW, true],
    [NARROW, false],
  ])(
    'open by Enter at their number, are gone through by Tab, and close by Esc where reading goes on (%o, script: %s)',
    async (viewport, javaScriptEnabled) => {
      const { page } = await browsing.open(theme, { viewport, javaScriptEnabled });
      const { number, note } = await someNumber(page);
      const before = await page.evaluate(() => scrollY);
      await number.focus();
      await page.keyboard.press('Enter');
      expect(await isOpen(note)).toBe(true);
      expect(await isWhollyInWindow(note)).toBe(true);
      expect(await note.locator('q[lang]').first().isVisible()).toBe(true);
      await page.keyboard.press('Tab');
      expect(await note.evaluate((element) => element.contains(document.activeElement))).toBe(true);
      await page.keyboard.press('Escape');
      expect(await isOpen(note)).toBe(false);
      expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(2);
      await page.context().close();
    },
  );

  test('open by a tap without script, close by a tap outside or on their cross, and never lie over their number', async () => {
    const { page } = await browsing.open(theme, {
      viewport: NARROW,
      javaScriptEnabled: false,
      hasTouch: true,
      isMobile: true,
    });
    const { number, note } = await someNumber(page);
    await number.tap();
    expect(await isOpen(note)).toBe(true);
    const [ofNumber, ofNote] = [await number.boundingBox(), await note.boundingBox()];
    if (ofNumber === null || ofNote === null) throw new Error('The number or its note has no box.');
    expect(
      ofNote.y + ofNote.height <= ofNumber.y + ofNumber.height / 2 || ofNote.y >= ofNumber.y + ofNumber.height / 2,
    ).toBe(true);
    await note.locator('.close').tap();
    expect(await isOpen(note)).toBe(false);
    await number.tap();
    await page.touchscreen.tap(5, ofNote.y > 200 ? 5 : 735);
    expect(await isOpen(note)).toBe(false);
    await page.context().close();
  });

  test('open one and all by keyboard without script', async () => {
    const { page } = await browsing.open(theme, { viewport: NARROW, javaScriptEnabled: false });
    const notes = new Set(await page.locator('.notes-list .note').evaluateAll((all) => all.map(({ id }) => id)));
    for (const number of await page.locator('[data-prose] sup.notes button').all()) {
      await number.focus();
      await page.keyboard.press('Enter');
      notes.delete(await page.locator('.note:popover-open').evaluate(({ id }) => id));
      await page.keyboard.press('Escape');
    }
    expect([...notes]).toEqual([]);
    await page.context().close();
  });

  test('open by a click on their stub, beside the text, and stay away from it', async () => {
    const { page } = await browsing.open(theme, { viewport: WIDE, javaScriptEnabled: false });
    const stub = page.locator('[data-prose] .stub button').nth(2);
    await stub.click();
    const note = page.locator('.note:popover-open');
    expect(await note.getAttribute('id')).toBe(await stub.getAttribute('popovertarget'));
    expect(await isWhollyInWindow(note)).toBe(true);
    const [text, ofNote] = [await page.locator('[data-prose] p').first().boundingBox(), await note.boundingBox()];
    if (text === null || ofNote === null) throw new Error('The text or the note has no box.');
    expect(ofNote.x >= text.x + text.width || ofNote.x + ofNote.width <= text.x).toBe(true);
    await page.context().close();
  });

  test.each([WIDE, NARROW])('lie inside the window where the browser cannot anchor them (%o)', async (viewport) => {
    const { page } = await browsing.open('/', { viewport });
    await page.route('**/*.css', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: (await response.text()).replaceAll('(position-area:', '(no-such-property:'),
      });
    });
    await page.goto(new URL(`.${theme}`, page.url()).href);
    const { number, note } = await someNumber(page);
    await number.click();
    expect(await isWhollyInWindow(note)).toBe(true);
    await page.context().close();
  });

  test('open where the mouse rests, close where it leaves, and stay where it clicks', async () => {
    const { page } = await browsing.open(theme, { viewport: WIDE });
    const { number, note } = await someNumber(page);
    await number.hover();
    await page.locator('.note:popover-open').waitFor();
    await page.mouse.move(400, 5);
    await page.waitForFunction(() => document.querySelector('.note:popover-open') === null);
    await number.hover();
    await page.locator('.note:popover-open').waitFor();
    await number.click();
    await page.mouse.move(400, 5);
    await page.waitForTimeout(500);
    expect(await isOpen(note)).toBe(true);
    await page.context().close();
  });

  test('stand whole at the end of the page, and lead back to each sentence', async () => {
    const { page } = await browsing.open(theme, { javaScriptEnabled: false });
    const note = page.locator('.notes-list .note').nth(1);
    expect(await note.locator('q[lang]').first().isVisible()).toBe(true);
    const back = note.locator('a[role=doc-backlink]').first();
    const target = (await back.getAttribute('href'))?.slice(1) ?? '';
    await back.click();
    const top = await page.locator(`[id="${target}"]`).evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(900);
    await page.context().close();
  });

  test('have numbers that can be hidden, and sentences that can be tinted, without script', async () => {
    const { page } = await browsing.open(theme, { viewport: WIDE, javaScriptEnabled: false });
    const number = page.locator('[data-prose] sup.notes').first();
    const sentence = page.locator('[data-prose] .sentence').first();
    const background = () => sentence.evaluate((element) => getComputedStyle(element).backgroundColor);
    const before = await background();
    await page.check('#hide-numbers');
    expect(await number.evaluate((element) => getComputedStyle(element).opacity)).toBe('0');
    await page.check('#tint-sentences');
    expect(await background()).not.toBe(before);
    expect(await page.locator('.tint-legend').isVisible()).toBe(true);
    await page.context().close();
  });

  test('break no rule of accessibility while one is open and sentences are tinted, light and dark, narrow and wide', async () => {
    const { page } = await browsing.open(theme, { viewport: WIDE });
    await page.locator('#tint-sentences').evaluate((element: HTMLInputElement) => element.click());
    const { number } = await someNumber(page);
    await number.click();
    await page.locator('.note:popover-open').waitFor();
    expect(await violationsInAllLooks(page)).toEqual([]);
    expect(await page.locator('.note:popover-open').count()).toBe(1);
    await page.context().close();
  });

  test('have numbers with equal gaps between them', async () => {
    const { page } = await browsing.open(theme, { viewport: WIDE });
    const gaps = await page.locator('[data-prose] sup.notes').evaluateAll((groups) =>
      groups.flatMap((group) =>
        [...group.querySelectorAll('button')]
          .map((button) => {
            const range = document.createRange();
            range.selectNodeContents(button);
            return range.getBoundingClientRect();
          })
          .flatMap((box, index, all) =>
            index === 0 || all[index - 1]?.top !== box.top ? [] : [box.left - (all[index - 1]?.right ?? 0)],
          ),
      ),
    );
    if (testSite === bridge) expect(gaps.length).toBeGreaterThan(0);
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(1);
    await page.context().close();
  });
});
