import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { testSites } from '../testing/built.ts';
import { hasBrowser, startBrowsing, type Browsing } from '../testing/browse.ts';

const bridge = testSites[1];
const folder = bridge?.base.replace(/\/$/u, '') ?? '';

/** Where a reader is: the address, and the text at the fragment, which must be in sight. */
async function whereIs(page: Page): Promise<{ address: string; text: string; inSight: boolean }> {
  const { pathname, hash } = new URL(page.url());
  const found = await page.evaluate((id) => {
    const element = id === '' ? document.querySelector('h1') : document.getElementById(id);
    const box = element?.getBoundingClientRect();
    const block = element?.closest('h1, h2, h3, li, .sentence, p');
    return { text: block?.textContent?.replace(/\s+/gu, ' ').trim() ?? '', inSight: box !== undefined && box.top >= -1 && box.top < innerHeight };
  }, hash.slice(1));
  return { address: `${pathname.slice(folder.length)}${hash}`, ...found };
}

/** Old addresses of the fixture, one of each kind → where one lands, and the beginning of what stands there. */
const inPlace: [kind: string, old: string, lands: string, text: string][] = [
  ['a section with another id', '/themes/bridge-closing/#why', '/themes/bridge-closing/#why', 'The council blames the bolts'],
  ['its new address', '/themes/bridge-closing/#bolts', '/themes/bridge-closing/#bolts', 'The council blames the bolts'],
  ['a section that is no more', '/themes/bridge-closing/#weather', '/themes/bridge-closing/#weather', 'The town of Vell closes'],
  ['a section in another theme', '/themes/bridge-closing/#bread', '/themes/bridge-closing/#bread', 'Moved: The crossing: Bakeries sell less'],
  ['a sentence in another theme', '/themes/bridge-closing/#c-bakeries-sell-half', '/themes/bridge-closing/#c-bakeries-sell-half', 'Moved: The crossing: A baker says'],
  ['the note of that sentence', '/themes/bridge-closing/#n-bakeries-sell-half', '/themes/bridge-closing/#n-bakeries-sell-half', 'Moved: The crossing: A baker says'],
  ['a claim with another id, at its sentence', '/themes/bridge-closing/#c-shut-in-may', '/themes/bridge-closing/#c-shut-in-may', 'The town of Vell closed the Ostrel bridge in May'],
  ['its note', '/themes/bridge-closing/#n-shut-in-may', '/themes/bridge-closing/#n-shut-in-may', 'Reported'],
  ['a claim on which no sentence rests', '/themes/river-crossing/#c-closed-in-may', '/themes/river-crossing/#c-closed-in-may', 'Moved: The town of Vell closed'],
  ['a disagreement with another id', '/disagreements/#month', '/disagreements/#month', 'In which month'],
  ['a question with another id', '/questions/#opening', '/questions/#opening', 'When will the bridge open'],
  ['an event with another id', '/timeline/#closed', '/timeline/#closed', 'May 2024'],
];
const led: typeof inPlace = [
  ['a page', '/bridge/', '/themes/bridge-closing/', 'The town of Vell closes'],
  ['a page that became a section', '/cost/', '/themes/river-crossing/#cost', 'The mayor names two sums'],
  ['a theme', '/themes/closing/', '/themes/bridge-closing/', 'The town of Vell closes'],
  ['the page of a claim', '/claims/shut-in-may/', '/claims/closed-in-may/', 'The town of Vell closed'],
];
const ledWithFragment: typeof inPlace = [
  ['a section of a theme with another id', '/themes/closing/#age', '/themes/bridge-closing/#age', 'The age of the bridge'],
  ['a sentence of a theme with another id', '/themes/closing/#c-built-in-1920', '/themes/bridge-closing/#c-built-in-1920', 'The French retelling'],
  ['the note of a claim with another id', '/claims/shut-in-may/#n-shut-in-may', '/claims/closed-in-may/#n-', 'Evidence'],
];

describe.skipIf(!hasBrowser)('old addresses in a browser', () => {
  let plain: Browsing;
  let leading: Browsing;
  beforeAll(async () => {
    [plain, leading] = await Promise.all([startBrowsing(bridge, { redirects: false }), startBrowsing(bridge)]);
  });
  afterAll(() => Promise.all([plain.close(), leading.close()]));

  const lands = async (browsing: Browsing, [, old, address, text]: (typeof inPlace)[number], javaScriptEnabled: boolean): Promise<void> => {
    const { page, problems } = await browsing.open(old, { javaScriptEnabled });
    await page.waitForURL((url) => `${url.pathname.slice(folder.length)}${url.hash}`.startsWith(address));
    await page.waitForLoadState();
    await page.waitForTimeout(50);
    const place = await whereIs(page);
    expect(place.address.startsWith(address) && place).toMatchObject({ text: expect.stringContaining(text), inSight: true });
    expect(problems).toEqual([]);
    await page.context().close();
  };

  test.each(inPlace)('%s, without script', (...row) => lands(plain, row, false));

  describe.each([false, true])('script: %s', (script) => {
    test.each(led)('%s, on a host that reads no redirects', (...row) => lands(plain, row, script));
    test.each([...led, ...ledWithFragment])('%s, on a host that reads them', (...row) => lands(leading, row, script));
  });

  test.each(ledWithFragment)('%s, by script, on a host that reads no redirects', (...row) => lands(plain, row, true));

  test('an old page leaves no step back, and the line of what has moved leads there', async () => {
    const { page } = await plain.open('/', {});
    await page.goto(new URL(`${folder}/themes/closing/#why`, page.url()).href);
    await page.waitForURL(/bridge-closing\/#/u);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe(`${folder}/`);
    await page.goto(new URL(`${folder}/themes/bridge-closing/#bread`, page.url()).href);
    await page.locator('.moved p:target a').click();
    expect(await whereIs(page)).toMatchObject({ address: '/themes/river-crossing/#bakeries', text: 'Bakeries sell less' });
    await page.context().close();
  });
});
