import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refreshOf } from '../checks/built-pages.ts';
import { violationsInAllLooks } from '../../test/accessibility.ts';
import { openBuilt, testSites } from '../../test/built-sites.ts';
import { hasBrowser, startBrowsing, type Browsing } from '../../test/browse.ts';

describe.skipIf(!hasBrowser).each(testSites)('every page of $name', (testSite) => {
  let browsing: Browsing;
  const addresses = openBuilt(testSite)
    .pages.filter((page) => refreshOf(page) === undefined)
    .map(({ address }) => address);

  beforeAll(async () => {
    browsing = await startBrowsing(testSite);
  });
  afterAll(() => browsing.close());

  test.each(addresses)(
    '%s errs nowhere, breaks no rule of accessibility, and does not scroll sideways at 320 px',
    async (address) => {
      const { page, problems } = await browsing.open(address);
      expect(await violationsInAllLooks(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );
});
