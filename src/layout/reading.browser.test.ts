import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refreshOf } from '../checks/built-pages.ts';
import { openBuilt, testSites, type TestSite } from '../testing/built.ts';
import { hasBrowser, startBrowsing, type Browsing } from '../testing/browse.ts';

/** One page of each kind, and all prose pages. */
function onePageOfEachKind(testSite: TestSite): string[] {
  const pages = openBuilt(testSite).pages.filter((page) => refreshOf(page) === undefined).map(({ address }) => address);
  const kinds = new Map(pages.map((address) => [address.split('/').length > 3 && !address.startsWith('/themes/') ? (address.split('/')[1] ?? '') : address, address]));
  return [...kinds.values()];
}

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

  test.each([true, false])('a reader follows a number to its note and back (script: %s)', async (javaScriptEnabled) => {
    const { page } = await browsing.open(theme, { javaScriptEnabled });
    const reference = page.locator('sup.notes a[role=doc-noteref]').first();
    const anchor = await reference.getAttribute('id');
    await reference.click();
    const note = page.locator(':target');
    expect(await note.locator('q[lang]').first().isVisible()).toBe(true);
    await note.locator('a[role=doc-backlink]').first().click();
    expect(new URL(page.url()).hash).toBe(`#${anchor}`);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)('no page of any kind breaks a rule of accessibility, %s', async (colorScheme) => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
    for (const address of pages) {
      const { page } = await browsing.open(address, { colorScheme });
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const { violations: found } = await (globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run();
        return found.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 120)).join(' | ')}`);
      });
      expect(violations.map((violation) => `${address} ${violation}`)).toEqual([]);
      await page.context().close();
    }
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
