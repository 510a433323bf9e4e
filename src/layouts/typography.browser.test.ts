import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { themeAddress } from '../addresses/addresses.ts';
import { longestTheme, openBuilt, testSites } from '../../test/built-sites.ts';
import { hasBrowser, settled, startBrowsing, type Browsing } from '../../test/browse.ts';

const FONT = /\.woff2$/u;

/** Layout shifts since the page began, with what moved. */
const shiftsOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 100);
      }),
  );

/** The faces that draw the text of the first such element, as the browser tells them. */
async function facesOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return [...new Set(fonts.map(({ familyName }) => familyName))];
}

/** Characters in each full line of running text, without the numbers of notes: a line ends where the next letter stands further back. */
const lineLengths = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('div[data-prose] > p:not(:first-child), div[data-prose] section > p')].flatMap(
      (paragraph) => {
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT, (node) =>
          node.parentElement?.closest('sup, .stub, [popover]') === null
            ? NodeFilter.FILTER_ACCEPT
            : NodeFilter.FILTER_REJECT,
        );
        const lines = [0];
        let before = 0;
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          for (const {
            index,
            0: { length },
          } of (node.textContent ?? '').matchAll(/./gsu)) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + length);
            const left = range.getClientRects()[0]?.left;
            if (left === undefined) continue;
            if (left < before - 100) lines.push(0);
            lines.push((lines.pop() ?? 0) + 1);
            before = left;
          }
        }
        return lines.slice(0, -1);
      },
    ),
  );

describe.skipIf(!hasBrowser).each(testSites)('the type of $name', (testSite) => {
  let browsing: Browsing;
  const theme = themeAddress(longestTheme(testSite));

  beforeAll(async () => {
    browsing = await startBrowsing(testSite);
  });
  afterAll(() => browsing.close());

  test('is our own in text, headings and interface, from the second visit at the latest', async () => {
    const { page } = await browsing.open(theme);
    await expect
      .poll(
        async () => {
          await page.reload();
          const faces = [
            ...(await facesOf(page, 'h1')),
            ...(await facesOf(page, '.site-header nav a')),
            ...(await facesOf(page, 'div[data-prose] p .sentence')),
          ];
          return [...new Set(faces.map((name) => name.replaceAll(/\s|VF|Semibold/gu, '')))];
        },
        { timeout: 10_000 },
      )
      .toEqual(['SourceSerif4Subhead', 'SourceSans3', 'SourceSerif4']);
    await page.context().close();
  });

  test.each([0, 60, 1500])('nothing moves when fonts come %i ms late', async (delay) => {
    for (const width of [360, 1280]) {
      const { page } = await browsing.open(theme, { viewport: { width, height: 800 } });
      const come: string[] = [];
      await page.route(FONT, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, delay));
        come.push(route.request().url());
        await route.continue();
      });
      await page.reload({ waitUntil: 'load' });
      await page.waitForTimeout(300);
      expect(come.length).toBeGreaterThanOrEqual(3);
      expect(await shiftsOf(page)).toBe(0);
      await page.context().close();
    }
  });

  test.each([360, 1280])('nothing moves where script adds tools, buttons or answers, at %i px', async (width) => {
    const cite =
      openBuilt(testSite)
        .pages.map(({ address }) => address)
        .find((address) => address.startsWith('/cite/')) ?? '';
    for (const address of ['/matrix/', cite, '/search/?q=the', '/search/?kind=claim', '/search/']) {
      const { page } = await browsing.open(address, { viewport: { width, height: 800 } });
      await settled(page);
      await page.waitForTimeout(300);
      expect(`${address} ${await shiftsOf(page)}`).toBe(`${address} 0`);
      await page.context().close();
    }
  });

  test.each([768, 1024, 1440])('a line of text holds 60 to 70 characters at %i px', async (width) => {
    const { page } = await browsing.open(theme, { viewport: { width, height: 900 } });
    const lengths = await lineLengths(page);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(lengths.length).toBeGreaterThan(4);
    expect(mean).toBeGreaterThanOrEqual(60);
    expect(mean).toBeLessThanOrEqual(70);
    await page.context().close();
  });

  test('Han and Arabic letters take a face of their own language, never that of another', async () => {
    const { page } = await browsing.open('/claims/');
    for (const [lang, others] of [
      ['zh-Hant', /\b(?:SC|JP|KR)\b/u],
      ['zh-Hans', /\b(?:TC|HK|JP|KR)\b/u],
      ['ja', /\b(?:SC|TC|HK|KR)\b/u],
    ] as const) {
      await page.evaluate(
        (language) =>
          document
            .querySelector('h1')
            ?.replaceChildren(
              Object.assign(document.createElement('span'), { lang: language, textContent: '直骨角 “令”' }),
            ),
        lang,
      );
      expect((await facesOf(page, 'h1 span')).filter((name) => others.test(name))).toEqual([]);
    }
    await page.context().close();
  });

  test.each([320, 640])('twice the text size fits a screen of %i px', async (width) => {
    for (const address of ['/', theme, '/claims/', '/search/', '/matrix/']) {
      const { page } = await browsing.open(address, { viewport: { width, height: 800 }, bypassCSP: true });
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
      expect(`${address} ${await page.evaluate(() => document.documentElement.scrollWidth)}`).toBe(
        `${address} ${width}`,
      );
      await page.context().close();
    }
  });
});
