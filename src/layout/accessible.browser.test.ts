import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsInAllLooks } from '../testing/accessibility.ts';
import { hasBrowser, startBrowsing, type Browsing } from '../testing/browse.ts';
import { onePageOfEachKind, testSites } from '../testing/built.ts';

describe.skipIf(!hasBrowser).each(testSites)('one page of each kind of $name', (testSite) => {
  let browsing: Browsing;

  beforeAll(async () => {
    browsing = await startBrowsing(testSite);
  });
  afterAll(() => browsing.close());

  test.each(onePageOfEachKind(testSite))(
    '%s breaks no rule of accessibility, light and dark, narrow and wide',
    async (address) => {
      const { page } = await browsing.open(address);
      expect(await violationsInAllLooks(page)).toEqual([]);
      await page.context().close();
    },
  );
});
