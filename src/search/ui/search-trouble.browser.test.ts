import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBuilt, testSites } from '../../../test/built-sites.ts';
import { hasBrowser, settled, startBrowsing, type Browsing } from '../../../test/browse.ts';
import { nameIn } from '../../../test/search-words.ts';
import { LONGEST_QUERY } from './search-state.ts';

const failed = '[data-search-failed]';
const hits = '[data-search-results] .hit > a';

const BAD = {
  'ten thousand characters': 'pasted words '.repeat(770),
  'one word of ten thousand letters': 'w'.repeat(10_000),
  'only punctuation': '!?.,;:…—«»"\'()[]{}&%$#@*+^~|\\/`',
  'unbalanced quotes': '"bridge \'closed',
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈🔥',
  'mixed scripts': 'bridge 大桥 جسر мост 橋 γέφυρα',
  'right to left, with an override': '\u202Eجسر \u2067abc',
  'control characters': 'a\u0000b\u0007c\u001B[31m',
  'a lone surrogate': 'a\uD800b',
  'a script': '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'combining marks': `a${'\u0301'.repeat(500)}`,
};

describe.skipIf(!hasBrowser).each(testSites)('searching $name in trouble', (testSite) => {
  let browsing: Browsing;
  const name = nameIn(testSite);

  beforeAll(async () => {
    browsing = await startBrowsing(testSite);
  });
  afterAll(() => browsing.close());

  test('bad input is never an error nor markup, and breaks no layout', async () => {
    const { page, problems } = await browsing.open('/search/', { viewport: { width: 360, height: 700 } });
    for (const [what, query] of Object.entries(BAD)) {
      await page.locator('#q').fill(name);
      await page.locator(hits).first().waitFor();
      await page.locator('#q').fill(query);
      await page.locator('[data-search-status]').filter({ hasNotText: name }).filter({ hasText: /\S/u }).waitFor();
      expect(`${what} ${await page.locator(failed).isVisible()}`).toBe(`${what} false`);
      expect(`${what} ${await page.locator('main :is(img, script)').count()}`).toBe(`${what} 0`);
      expect(
        `${what} ${await page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)}`,
      ).toBe(`${what} 0`);
      expect(page.url().length).toBeLessThan(8000);
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('a query that is cut says so', async () => {
    const { page } = await browsing.open('/search/');
    await page.locator('#q').fill(`${name} ${'and so on '.repeat(1000)}`);
    await page
      .locator('[data-search-status]')
      .filter({ hasText: String(LONGEST_QUERY) })
      .waitFor();
    await page.context().close();
  });

  test('bad input in the dialog is no error either', async () => {
    const { page, problems } = await browsing.open('/', { viewport: { width: 360, height: 700 } });
    await page.keyboard.press('/');
    for (const query of Object.values(BAD)) {
      await page.locator('dialog input[name=q]').fill(query);
      await page.waitForTimeout(150);
      expect(await page.locator('dialog :is(img, script)').count()).toBe(0);
      expect(await page.locator('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('no address of the search page is an error', async () => {
    const { page, problems } = await browsing.open('/search/');
    const start = page.url();
    for (const search of [
      '?q=%E0%A4%A',
      '?q=%',
      '?q=&q=',
      '?q=a&kind=nonsense&theme=<script>&colour=red&status=%00',
      `?${'q=a&'.repeat(500)}`,
      '?&&==&q',
    ]) {
      await page.goto(`${start}${search}`);
      await settled(page);
      expect(`${search} ${await page.locator('#q').isVisible()} ${await page.locator(failed).isVisible()}`).toBe(
        `${search} true false`,
      );
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('where the index cannot be had, the page says so and offers everything, and trying again works', async () => {
    const { page } = await browsing.open('/sources/');
    const { href } = new URL(`../search/?q=${encodeURIComponent(name)}`, page.url());
    await page.route('**', (route) =>
      ['document', 'stylesheet', 'script'].includes(route.request().resourceType()) &&
      !route.request().url().includes('/pagefind/')
        ? route.continue()
        : route.abort(),
    );
    await page.goto(href);
    await page.locator(failed).waitFor();
    expect(await page.locator('[data-search-index]').isVisible()).toBe(true);
    expect(await page.locator('[data-search-index] a').count()).toBeGreaterThan(0);
    await page.unroute('**');
    await page.locator('[data-search-retry]').click();
    await page.locator(hits).first().waitFor();
    expect(await page.locator(failed).isVisible()).toBe(false);
    await page.context().close();
  });

  test('where the interface cannot be had, the dialog says so, keeps what was typed, and trying again works', async () => {
    const { page } = await browsing.open('/sources/');
    await page.context().setOffline(true);
    await page.keyboard.press('/');
    await page.keyboard.type(name);
    await page.locator(failed).waitFor();
    expect(await page.locator(`${failed} a[href$="/search/"]`).count()).toBe(1);
    await page.context().setOffline(false);
    await page.locator('[data-search-retry]').click();
    await page.locator(hits).first().waitFor();
    expect(await page.locator(failed).isVisible()).toBe(false);
    expect(await page.locator('dialog input[name=q]').inputValue()).toBe(name);
    await page.context().close();
  });

  test('without script the button leads to everything as links, by theme and by kind', async () => {
    const { page } = await browsing.open('/', { javaScriptEnabled: false });
    await page.locator('[data-search-open]').click();
    await page.waitForURL(/\/search\//u);
    const { content } = openBuilt(testSite);
    const addresses = await page
      .locator('[data-search-index] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const offered = (folder: string): number =>
      new Set(addresses.filter((address) => address.startsWith(`${testSite.base}${folder}/`))).size;
    expect(offered('claims')).toBe(content.claims.size);
    expect(offered('people')).toBe(content.entities.size);
    expect(offered('sources')).toBe(content.sources.size);
    expect(offered('disagreements')).toBe(content.disagreements.size);
    expect(offered('themes')).toBe(
      [...content.themes.values()].reduce((sum, { sections }) => sum + sections.length + 1, 0),
    );
    await page.locator('[data-search-index] summary').first().click();
    expect(await page.locator('[data-search-index] a').first().isVisible()).toBe(true);
    expect(await page.locator('[data-search-filters]').isVisible()).toBe(false);
    await page.context().close();
  });
});
