import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { someOf, testSites, themePages } from '../../../test/built-sites.ts';
import { hasBrowser, startBrowsing, type Browsing } from '../../../test/browse.ts';

describe.skipIf(!hasBrowser).each(testSites)('stubs of notes beside the text of $name', (testSite) => {
  let browsing: Browsing;
  const themes = someOf(themePages(testSite), 3).map(({ address }) => address);

  beforeAll(async () => {
    browsing = await startBrowsing(testSite);
  });
  afterAll(() => browsing.close());

  test.each([1280, 1366, 1440, 1920])(
    'have stubs that never overlap, keep to two lines with no name cut, and drift 100 px at most, at %i px',
    async (width) => {
      for (const address of themes) {
        const { page } = await browsing.open(address, { viewport: { width, height: 900 } });
        const stubs = await page.locator('[data-prose] .stub:visible').evaluateAll((all) =>
          all.map((stub) => {
            const { top, bottom, left, right } = stub.getBoundingClientRect();
            const line = [...(stub.parentElement?.getClientRects() ?? [])].find((rect) => rect.width > 0);
            return {
              top,
              bottom,
              left,
              right,
              drift: Math.abs(top - (line?.top ?? NaN)),
              lines: (bottom - top) / Number.parseFloat(getComputedStyle(stub).lineHeight),
            };
          }),
        );
        expect(stubs.length).toBeGreaterThan(0);
        for (const [index, stub] of stubs.entries()) {
          expect(stub.top).toBeGreaterThanOrEqual((stubs[index - 1]?.bottom ?? -Infinity) - 0.5);
          expect(stub.drift).toBeLessThanOrEqual(100);
          expect(Math.round(stub.lines)).toBeLessThanOrEqual(2);
          expect(stub.right).toBeLessThanOrEqual(width);
        }
        expect(
          await page
            .locator('[data-prose] .stub:visible')
            .evaluateAll((all) =>
              all
                .filter(
                  (stub) =>
                    stub.scrollHeight > stub.clientHeight + 1 ||
                    [...stub.querySelectorAll('button > span')].some((name) => name.scrollWidth > name.clientWidth),
                )
                .map((stub) => stub.textContent),
            ),
        ).toEqual([]);
        await page.context().close();
      }
    },
  );
});
