import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { themeAddress } from '../../addresses/addresses.ts';
import { accessibilityViolations } from '../../../test/accessibility.ts';
import { longestTheme, openBuilt, testSites } from '../../../test/built-sites.ts';
import { hasBrowser, settled, startBrowsing, type Browsing } from '../../../test/browse.ts';

/** A browser that refuses to copy, as one does in a frame or without a secure connection. */
const refuseCopying = (): void => {
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: () => Promise.reject(new Error('refused')), write: () => Promise.reject(new Error('refused')) },
  });
};

describe.skipIf(!hasBrowser).each(testSites)('copying and citing in $name', (testSite) => {
  let browsing: Browsing;
  const site = openBuilt(testSite);
  const theme = longestTheme(testSite);
  const { sections = [], sentences = [] } = site.content.themes.get(theme) ?? {};
  // One with two sentences at least, so that one of them can be picked.
  const section =
    sections.find(({ id }) => id !== null && sentences.filter((one) => one.sections.includes(id)).length > 1)?.id ?? '';
  const address = themeAddress(theme);
  const link = (page: Page, kind: 'copy' | 'cite') => page.locator(`.heading:has(#${section}) a[data-${kind}]`);
  const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  const openToCopy = async (at = address) => {
    const { page } = await browsing.open(at, { permissions: ['clipboard-read', 'clipboard-write'] });
    return page;
  };

  beforeAll(async () => {
    browsing = await startBrowsing(testSite);
  });
  afterAll(() => browsing.close());

  test('a link beside a heading copies the section’s absolute address, and says so', async () => {
    const page = await openToCopy(`${address}?v=00000000`);
    await link(page, 'copy').click();
    const status = page.locator('.copy-status');
    await status.getByText('Copied').waitFor();
    const copied = await clipboard(page);
    expect(copied).toBe(`${new URL(page.url()).origin}${testSite.base.slice(0, -1)}${address}#${section}`);
    expect(await status.textContent()).toBe(`Copied: ${copied}`);
    expect(await status.getAttribute('role')).toBe('status');
    await page.context().close();
  });

  test('a note has a link of its own that copies the address of its sentence, and says so where the note stands', async () => {
    const page = await openToCopy();
    await page.locator('[data-prose] sup.notes button').first().click();
    const note = page.locator('.note:popover-open');
    const claim = ((await note.getAttribute('id')) ?? '').slice('n-'.length);
    await note.locator('[data-copy]').click();
    await note.locator('.copy-status').getByText('Copied').waitFor();
    expect(await clipboard(page)).toBe(
      `${new URL(page.url()).origin}${testSite.base.slice(0, -1)}${address}#c-${claim}`,
    );
    await page.context().close();
  });

  test('the address of a sentence leads to it, with script and without', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await browsing.open(address, { javaScriptEnabled });
      const href = (await page.locator('.note [data-copy]').last().getAttribute('href')) ?? '';
      await page.goto(new URL(href, page.url()).href);
      expect(
        await page
          .locator(`.sentence:has(${href}), .sentence${href}`)
          .first()
          .evaluate(
            (sentence) =>
              sentence.getBoundingClientRect().top >= 0 && sentence.getBoundingClientRect().top < innerHeight,
          ),
      ).toBe(true);
      await page.context().close();
    }
  });

  test('where copying is refused, the address is selected, and the page says so', async () => {
    const { page } = await browsing.open(address);
    await page.evaluate(refuseCopying);
    await link(page, 'copy').click();
    await page.locator('.copy-status').getByText('selected').waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toBe(
      `${new URL(page.url()).origin}${testSite.base.slice(0, -1)}${address}#${section}`,
    );
    await page.context().close();
  });

  test('by keyboard alone a reader opens the citations, copies one, closes them, and stands where they were', async () => {
    const page = await openToCopy();
    await link(page, 'cite').focus();
    expect(
      await link(page, 'cite').evaluate((element) => getComputedStyle(element.parentElement ?? element).opacity),
    ).toBe('1');
    await page.keyboard.press('Enter');
    const dialog = page.locator('dialog[open]');
    await dialog.waitFor();
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    const button = dialog.getByRole('button', { name: 'Copy: MLA' });
    for (
      let presses = 0;
      presses < 60 && !(await button.evaluate((element) => element === document.activeElement));
      presses += 1
    )
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await dialog.locator('.copy-status').getByText('MLA').waitFor();
    expect(await clipboard(page)).toBe(await dialog.locator('[data-cite-form=MLA] [data-copy-text]').textContent());
    const html = await page.evaluate(async () =>
      (await (await navigator.clipboard.read())[0]?.getType('text/html'))?.text(),
    );
    expect(html).toContain('<i>');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await link(page, 'cite').evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });

  test('a writer picks a sentence and copies it with its attribution', async () => {
    const page = await openToCopy();
    await link(page, 'cite').click();
    const quotes = page.locator('dialog .cite-quote');
    await quotes.nth(1).locator('summary').click();
    expect(await quotes.nth(0).getAttribute('open')).toBeNull();
    await quotes.nth(1).getByRole('button', { name: 'Copy: HTML' }).click();
    await page.locator('dialog .copy-status').getByText('HTML').waitFor();
    expect(await clipboard(page)).toMatch(/^<blockquote cite="[^"]+\?v=[0-9a-f]{8}#[^"]+"><p>/u);
    await page.context().close();
  });

  test('where copying is refused, the citation is selected', async () => {
    const { page } = await browsing.open(address);
    await page.evaluate(refuseCopying);
    await link(page, 'cite').click();
    await page.locator('dialog').getByRole('button', { name: 'Copy: APA' }).click();
    await page.locator('dialog .copy-status').getByText('selected').waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toBe(
      await page.locator('dialog [data-cite-form=APA] [data-copy-text]').innerText(),
    );
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)('the dialog breaks no rule of accessibility, %s', async (colorScheme) => {
    const { page, problems } = await browsing.open(address, { colorScheme });
    await link(page, 'cite').click();
    await page.locator('dialog[open]').waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('without script the link leads to the section, and Cite to a page with every form and no dead button', async () => {
    const { page } = await browsing.open(address, { javaScriptEnabled: false, hasTouch: true });
    await link(page, 'copy').click();
    expect(new URL(page.url()).hash).toBe(`#${section}`);
    await link(page, 'cite').click();
    expect(new URL(page.url()).pathname).toBe(`${testSite.base}cite/${theme}/${section}/`);
    expect(await page.locator('[data-cite-form]').count()).toBeGreaterThan(12);
    expect(await page.locator('main button').count()).toBe(0);
    await page.context().close();
  });

  test('where the citations cannot be loaded the page says so and stays, and the link can be used again', async () => {
    const { page } = await browsing.open(address);
    await link(page, 'cite').hover();
    await settled(page);
    await page.context().setOffline(true);
    await link(page, 'cite').click();
    const status = page.locator('body > .copy-status');
    await status.getByText('could not be loaded').waitFor();
    expect(await status.textContent()).toContain(`/cite/${theme}/${section}/`);
    expect(new URL(page.url()).pathname).toBe(`${testSite.base.slice(0, -1)}${address}`);
    await page.context().setOffline(false);
    await link(page, 'cite').click();
    await page.locator('dialog[open]').waitFor();
    await page.context().close();
  });

  test('beside a heading there is room for a finger, and for a pointer', async () => {
    for (const [hasTouch, width, height] of [
      [false, 24, 24],
      [true, 44, 24],
    ] as const) {
      const { page } = await browsing.open(address, { hasTouch, isMobile: hasTouch });
      for (const kind of ['copy', 'cite'] as const) {
        const box = await link(page, kind).boundingBox();
        expect(box?.width).toBeGreaterThanOrEqual(width);
        expect(box?.height).toBeGreaterThanOrEqual(height);
      }
      await page.context().close();
    }
  });

  test('a theme opened plainly, or by a citation of its current text, says nothing of versions', async () => {
    const version = site.content.permalinks?.value.addresses[`${address}#${section}`]?.at(-1)?.sha256.slice(0, 8);
    for (const at of [
      `${address}#${section}`,
      `${address}?v=${version}#${section}`,
      `${address}?v=${version?.toUpperCase()}#${section}`,
    ]) {
      const { page } = await browsing.open(at);
      await settled(page);
      expect(await page.locator('.version-notice').count()).toBe(0);
      await page.context().close();
    }
  });

  test('a citation of a version that nobody recorded is told from one of an old version', async () => {
    const { page } = await browsing.open(`${address}?v=00000000#${section}`);
    const notice = page.locator(`.heading:has(#${section}) .version-notice`);
    await notice.waitFor();
    expect(await notice.textContent()).toBe(
      'The version cited is not recorded here (00000000). Versions of this section',
    );
    await page.context().close();
  });
});
