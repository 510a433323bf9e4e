import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { themeAddress } from '../../addresses/addresses.ts';
import { longestTheme, testSites } from '../../../test/built-sites.ts';
import { hasBrowser, settled, startBrowsing, type Browsing } from '../../../test/browse.ts';
import { nameIn } from '../../../test/search-words.ts';

const open = 'dialog[data-search][open]';
const soon = { timeout: 10_000 };
const hits = `${open} .hit > a`;
const loaded = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => /start-search|show-marks|pagefind|search/u.test(name))
      .map(({ name }) => name),
  );

describe.skipIf(!hasBrowser).each(testSites)('searching $name from any page', (testSite) => {
  let browsing: Browsing;
  const name = nameIn(testSite);
  const theme = themeAddress(longestTheme(testSite));

  beforeAll(async () => {
    browsing = await startBrowsing(testSite);
  });
  afterAll(() => browsing.close());

  test('nothing of search is loaded before a reader shows intent, then it is', async () => {
    const { page, problems } = await browsing.open(theme);
    await settled(page);
    expect(await loaded(page)).toEqual([]);
    await page.locator('[data-search-open]').hover();
    await expect.poll(() => loaded(page), soon).not.toEqual([]);
    expect(await page.locator(open).count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('by keyboard alone: / opens, arrows choose, Enter lands where the words are marked', async () => {
    const { page, problems } = await browsing.open(theme);
    await page.keyboard.press('/');
    await page.keyboard.type(name);
    await page.locator(hits).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = page.locator(hits).nth(1);
    expect(await second.evaluate((link) => link === document.activeElement)).toBe(true);
    const target = await second.getAttribute('href');
    await page.keyboard.press('Enter');
    await page.locator('.marks-shown').waitFor();
    expect(page.url().endsWith(target ?? 'nowhere')).toBe(true);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('Home and End reach the first and the last, ↑ and letters the field again', async () => {
    const { page } = await browsing.open(theme);
    await page.keyboard.press('/');
    await page.keyboard.type(name);
    await page.locator(hits).first().waitFor();
    const focused = (): Promise<string> =>
      page.evaluate(() =>
        document.activeElement?.matches('.hit > a')
          ? 'hit'
          : document.activeElement?.matches('[data-search-all]')
            ? 'all'
            : (document.activeElement?.tagName ?? ''),
      );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    expect(await focused()).toBe('all');
    await page.keyboard.press('Home');
    expect(await focused()).toBe('hit');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('INPUT');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('x');
    await expect.poll(() => page.locator(`${open} input[name=q]`).inputValue(), soon).toBe(`${name}x`);
    await page.context().close();
  });

  test.each(['/', 'Control+k', '⌘k'])('%s opens it, Esc closes it and gives the focus back', async (keys) => {
    const { page } = await browsing.open(theme);
    const link = page.locator('main a').first();
    await link.focus();
    // The key ⌘ goes by a name that may be somebody's in a story.
    if (keys === '⌘k')
      await link.dispatchEvent('keydown', { key: 'k', metaKey: true, bubbles: true, cancelable: true });
    else await page.keyboard.press(keys);
    await page.keyboard.type('a');
    expect(await page.locator(`${open} input[name=q]`).evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.press('Escape');
    expect(await page.locator(open).count()).toBe(0);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });

  test('the button opens it too; a click beside it closes it', async () => {
    const { page } = await browsing.open(theme);
    await page.locator('[data-search-open]').click();
    await page.locator(open).waitFor();
    await page.mouse.click(5, 700);
    expect(await page.locator(open).count()).toBe(0);
    expect(await page.locator('[data-search-open]').evaluate((element) => element === document.activeElement)).toBe(
      true,
    );
    await page.context().close();
  });

  test('the key / types a stroke in a field, and can be switched off', async () => {
    const { page } = await browsing.open('/matrix/');
    await page.locator('input[name=text]').focus();
    await page.keyboard.type('a/');
    expect(await page.locator('input[name=text]').inputValue()).toBe('a/');
    await page.locator('h1').click();
    await page.keyboard.press('/');
    await page.locator('[data-search-slash]').uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.keyboard.press('/');
    expect(await page.locator(open).count()).toBe(0);
    await page.keyboard.press('Control+k');
    expect(await page.locator(open).count()).toBe(1);
    await page.context().close();
  });

  test('Enter leads to all results, with the query in the address', async () => {
    const { page } = await browsing.open(theme);
    await page.keyboard.press('/');
    await page.keyboard.type(name);
    await page.locator(hits).first().waitFor();
    const all = await page.locator('[data-search-all]').getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\//u);
    expect(new URL(page.url()).searchParams.get('q')).toBe(name);
    expect(new URL(all ?? '', page.url()).href).toBe(page.url());
    await page.locator('[data-search-results] a').first().waitFor();
    await page.context().close();
  });

  test('the number of results is spoken once typing has paused', async () => {
    const { page } = await browsing.open(theme);
    const spoken = page.locator('[data-search-spoken]');
    const shown = page.locator('dialog [data-search-status]');
    await page.keyboard.press('/');
    await page.keyboard.type(name.slice(0, 1));
    await expect.poll(() => spoken.textContent(), soon).toMatch(/\S/u);
    // From here on the page's time goes on only when it is told to.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await spoken.evaluate((region) => region.replaceChildren());
    for (let end = 2; end <= name.length; end += 1) {
      await page.keyboard.type(name.slice(end - 1, end));
      await page.clock.runFor(20);
      await expect.poll(() => shown.textContent(), soon).toContain(name.slice(0, end).trim());
      await page.clock.runFor(600);
      expect(await spoken.textContent()).toBe('');
    }
    await page.clock.runFor(100);
    expect(await spoken.textContent()).toBe(await shown.textContent());
    expect(await spoken.textContent()).toMatch(/\d/u);
    await page.context().close();
  });

  test('what an input method is still composing is not searched', async () => {
    const { page } = await browsing.open(theme);
    await page.keyboard.press('/');
    await page.keyboard.type(name);
    await page.locator(hits).first().waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await expect.poll(() => page.locator(hits).count(), soon).toBe(0);
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', {
      text: name,
      selectionStart: name.length,
      selectionEnd: name.length,
    });
    await page.waitForTimeout(700);
    expect(await page.locator(hits).count()).toBe(0);
    await client.send('Input.insertText', { text: name });
    await page.locator(hits).first().waitFor();
    await page.context().close();
  });

  test('on narrow screens it fills the screen', async () => {
    const { page } = await browsing.open(theme, { viewport: { width: 360, height: 700 } });
    await page.keyboard.press('/');
    expect(await page.locator(open).boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 700 });
    await page.context().close();
  });

  test('the last query comes back with the dialog on the next page, to be changed or typed over', async () => {
    const { page } = await browsing.open(theme);
    await page.keyboard.press('/');
    await page.keyboard.type(name);
    await page.locator(hits).first().click();
    await page.waitForLoadState();
    await page.keyboard.press('/');
    await page.locator(hits).first().waitFor();
    await page.keyboard.type('new');
    expect(await page.locator(`${open} input[name=q]`).inputValue()).toBe('new');
    await page.context().close();
  });
});
