import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsInAllLooks } from '../../test/accessibility.ts';
import { hasBrowser, startBrowsing, type Browsing } from '../../test/browse.ts';
import { onePageOfEachKind, testSites } from '../../test/built-sites.ts';

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
