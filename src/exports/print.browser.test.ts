import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { themeAddress } from '../addresses/addresses.ts';
import { bridge, longestTheme, openBuilt, testSites } from '../../test/built-sites.ts';
import { hasBrowser, startBrowsing, type Browsing } from '../../test/browse.ts';

/** The area between the margins of an A4 sheet, in CSS pixels. */
const SHEET = { width: Math.round((170 / 25.4) * 96), height: 960 };
const FURNITURE =
  '.skip, .site-header, .site-footer nav, .search-form, .contents, .reading-switches, .steps, .take-away, .stub, .note .close, .back, form, summary';

/** Returns the computed content of a pseudo-element. */
const shown = (page: Page, selector: string, pseudo: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element, name).content, pseudo);

describe.skipIf(!hasBrowser).each(testSites)('on paper, $name', (testSite) => {
  let browsing: Browsing;
  const addresses = openBuilt(testSite).pages.map(({ address }) => address);
  const theme = themeAddress(longestTheme(testSite));
  const claim = addresses.find((address) => /^\/claims\/[^/]+\/$/u.test(address)) ?? '';
  const source = addresses.find((address) => /^\/sources\/[^/]+\/$/u.test(address)) ?? '';

  const print = async (address: string, options: Parameters<Browsing['open']>[1] = {}): Promise<Page> => {
    const { page } = await browsing.open(address, { viewport: SHEET, ...options });
    await page.emulateMedia({ media: 'print', colorScheme: options.colorScheme ?? 'light' });
    return page;
  };

  beforeAll(async () => {
    browsing = await startBrowsing(testSite);
  });
  afterAll(() => browsing.close());

  test.each([
    '/',
    theme,
    claim,
    source,
    '/timeline/',
    '/disagreements/',
    '/claim-and-answer/',
    '/matrix/',
    '/claims/',
    '/how-we-work/',
  ])('%s has no furniture, says where it is from, and fits the sheet', async (address) => {
    const page = await print(address, { javaScriptEnabled: false });
    expect(
      await page
        .locator(FURNITURE)
        .evaluateAll((parts) =>
          parts.filter((part) => part.checkVisibility()).map((part) => part.outerHTML.slice(0, 80)),
        ),
    ).toEqual([]);
    const head = page.locator('.paper-head');
    expect(await head.isVisible()).toBe(true);
    expect(await head.innerText()).toContain(await page.locator('link[rel=canonical]').getAttribute('href'));
    expect(await head.innerText()).toMatch(/Text of \d+ \w+ \d{4}/u);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  test('every note stands whole and in its place, with its claim’s address written out, and sources once', async () => {
    const page = await print(theme);
    const notes = page.locator('.notes-list .note');
    expect(
      await notes.evaluateAll((all) =>
        all
          .filter(
            (note) =>
              !note.checkVisibility() ||
              note.getBoundingClientRect().height < 20 ||
              getComputedStyle(note).position !== 'static',
          )
          .map(({ id }) => id),
      ),
    ).toEqual([]);
    const whole = page.locator('.note-foot > a:not(.back):has(+ .back)');
    expect(await whole.count()).toBe(await notes.count());
    const { origin } = new URL((await page.locator('link[rel=canonical]').getAttribute('href')) ?? '');
    expect(
      await shown(page, '.note-foot > a:not(.back):has(+ .back)', '::after').then((content) =>
        content.replaceAll('" "', ''),
      ),
    ).toBe(`" <${origin}${await whole.first().getAttribute('href')}>"`);
    expect(await shown(page, '.paper-sources a', '::after')).toContain(`${origin}${testSite.base}sources/`);
    await page.context().close();
  });

  test('a link in the text is not written out', async ({ skip }) => {
    const page = await print(theme);
    const link = 'article > div[data-prose] p a:not(.notes a)';
    skip(testSite !== bridge && (await page.locator(link).count()) === 0, 'The text of this theme links to nothing.');
    expect(await shown(page, link, '::after')).toBe('none');
    await page.context().close();
  });

  test('tables of figures fit the sheet, and no drawing takes a whole one', async () => {
    for (const address of addresses.filter((one) => /^\/figures\/[^/]+\/$/u.test(one))) {
      const page = await print(address, { javaScriptEnabled: false });
      const over = await page
        .locator('.figure-table')
        .evaluateAll((all) =>
          all.map(
            (box) => box.scrollWidth - box.clientWidth + Math.max(0, box.getBoundingClientRect().right - innerWidth),
          ),
        );
      expect(`${address} ${over.join()}`).toBe(`${address} ${over.map(() => 0).join()}`);
      const high = await page
        .locator('svg.drawing')
        .evaluateAll((all) => Math.max(...all.map((svg) => svg.getBoundingClientRect().height)));
      expect(high).toBeLessThanOrEqual((160 / 25.4) * 96);
      await page.context().close();
    }
  });

  test('sections are numbered, the notes are not', async () => {
    const page = await print(theme);
    expect(await shown(page, 'main [data-prose] h2', '::before')).toContain('counter(part)');
    expect(await shown(page, '#endnotes', '::before')).toBe('none');
    await page.context().close();
  });

  test('a note that is open when the page is printed goes back to its place, and opens again', async () => {
    const { page } = await browsing.open(theme, { viewport: { width: 1280, height: 900 } });
    await page.locator('[data-prose] sup.notes button').first().click();
    const open = (): Promise<number> => page.locator('.note:popover-open').count();
    expect(await open()).toBe(1);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await open()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await open()).toBe(1);
    await page.context().close();
  });

  test('without script, a note that is open is printed where it stands in the list', async () => {
    const { page } = await browsing.open(theme, { viewport: SHEET, javaScriptEnabled: false });
    await page.locator('[data-prose] sup.notes button').first().click();
    await page.emulateMedia({ media: 'print' });
    const [note, item] = await page
      .locator('.note:popover-open')
      .evaluate((element) =>
        [element, element.parentElement].map((one) => (one ?? element).getBoundingClientRect().toJSON() as DOMRect),
      );
    expect(Math.abs((note?.top ?? NaN) - (item?.top ?? 0))).toBeLessThan(2);
    expect(Math.abs((note?.left ?? NaN) - (item?.left ?? 0))).toBeLessThan(2);
    await page.context().close();
  });

  test('switches that hide numbers or tint sentences change nothing on paper', async () => {
    const page = await print(theme);
    for (const id of ['hide-numbers', 'tint-sentences'])
      await page.locator(`#${id}`).evaluate((element: HTMLInputElement) => {
        element.checked = true;
      });
    const sentence = page.locator('[data-prose] .sentence').first();
    expect(await sentence.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
    expect(
      await sentence
        .locator('sup.notes')
        .evaluate((element) => [getComputedStyle(element).opacity, getComputedStyle(element).position]),
    ).toEqual(['1', 'static']);
    await page.context().close();
  });

  test('dark pages are printed black on white, and statuses differ in shape without their colours', async () => {
    const page = await print('/claims/', { colorScheme: 'dark' });
    const colour = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).color);
    expect(await colour('main h1')).toBe('rgb(0, 0, 0)');
    expect(
      await page.evaluate(() =>
        [document.documentElement, document.body].map((element) => getComputedStyle(element).backgroundColor),
      ),
    ).toEqual(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
    const shapes = await page.locator('.statuses .status').evaluateAll((all) =>
      all.map((status) => {
        const { rotate, borderRadius, borderTopWidth, inlineSize, backgroundColor } = getComputedStyle(
          status,
          '::before',
        );
        return [
          getComputedStyle(status).color,
          backgroundColor,
          rotate,
          borderRadius,
          Number.parseFloat(borderTopWidth) * 2 >= Number.parseFloat(inlineSize) - 1,
        ].join(' ');
      }),
    );
    expect(new Set(shapes).size).toBe(5);
    expect(shapes.every((shape) => shape.startsWith('rgb(0, 0, 0) rgba(0, 0, 0, 0)'))).toBe(true);
    await page.context().close();
  });

  test('what is folded stands open, and the evidence of each version shows', async () => {
    const page = await print('/disagreements/');
    const evidence = await page
      .locator('.version-evidence')
      .evaluateAll((all) => all.map((one) => one.checkVisibility() && one.getBoundingClientRect().height > 10));
    const versions = [...openBuilt(testSite).content.disagreements.values()].flatMap(({ value }) => value.versions);
    expect(evidence).toEqual(versions.map(() => true));
    await page
      .locator('main')
      .evaluate((main) =>
        main.insertAdjacentHTML('beforeend', '<details id="folded"><summary>Data</summary><p>A row</p></details>'),
      );
    expect(
      await page
        .locator('#folded p')
        .evaluate(
          (row) =>
            row.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) &&
            row.getBoundingClientRect().height > 5,
        ),
    ).toBe(true);
    await page.context().close();
  });
});
