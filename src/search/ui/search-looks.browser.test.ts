import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityViolations } from '../../../test/accessibility.ts';
import { realSite, testSites } from '../../../test/built-sites.ts';
import { hasBrowser, startBrowsing, type Browsing } from '../../../test/browse.ts';
import { commonWordIn } from '../../../test/search-words.ts';
import { withMarks } from './mark-links.ts';

const states = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

// The second site looks the same; its scripts are others.
const sites = testSites.map((testSite) => ({
  ...testSite,
  states: testSite === realSite ? states : states.slice(1, 2),
}));

describe.skipIf(!hasBrowser).each(sites)('search on $name, by the rules of accessibility', (testSite) => {
  let browsing: Browsing;
  const common = commonWordIn(testSite);

  beforeAll(async () => {
    browsing = await startBrowsing(testSite);
  });
  afterAll(() => browsing.close());

  test.each(testSite.states)(
    'breaks none at $width px, $colorScheme: dialog, results, filters, failure, marks',
    async ({ width, colorScheme }) => {
      const { page } = await browsing.open('/sources/', { viewport: { width, height: 800 }, colorScheme });
      const hits = page.locator('[data-search-results] .hit > a');
      // All else is inert while it is open, and looked at in other tests.
      const dialogViolations = (): Promise<string[]> => accessibilityViolations(page, undefined, 'dialog[open]');
      await page.keyboard.press('/');
      expect(await dialogViolations()).toEqual([]);
      await page.keyboard.type(common);
      await hits.first().waitFor();
      expect(await dialogViolations()).toEqual([]);
      const target = new URL((await hits.first().getAttribute('href')) ?? '', page.url()).href;
      await page.keyboard.press('Enter');
      await hits.first().waitFor();
      const panel = page.locator('[data-search-filters]');
      expect(await panel.evaluate((details) => details.hasAttribute('open'))).toBe(width > 1000);
      await panel.evaluate((details) => details.setAttribute('open', ''));
      await panel.locator('input').first().check();
      expect(await accessibilityViolations(page)).toEqual([]);
      await page.locator('[data-search-failed]').evaluate((element) => element.removeAttribute('hidden'));
      expect(await accessibilityViolations(page)).toEqual([]);
      await page.goto(withMarks(target.split('?')[0] ?? '', [common]));
      await page.locator('.marks-shown').waitFor();
      expect(await accessibilityViolations(page)).toEqual([]);
      await page.context().close();
    },
  );
});
