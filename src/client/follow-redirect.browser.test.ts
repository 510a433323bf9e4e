import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { bridge } from '../../test/built-sites.ts';
import { hasBrowser, settled, startBrowsing, type Browsing } from '../../test/browse.ts';

const folder = bridge?.base.replace(/\/$/u, '') ?? '';

/** Where a reader is: the address, and the text at the fragment, which must be in sight. */
async function whereIs(page: Page): Promise<{ address: string; text: string; inSight: boolean }> {
  const { pathname, hash } = new URL(page.url());
  const found = await page.evaluate((id) => {
    const element = id === '' ? document.querySelector('h1') : document.getElementById(id);
    const box = element?.getBoundingClientRect();
    const block = element?.closest('h1, h2, h3, li, .sentence, p');
    return {
      text: block?.textContent?.replace(/\s+/gu, ' ').trim() ?? '',
      inSight: box !== undefined && box.top >= -1 && box.top < innerHeight,
    };
  }, hash.slice(1));
  return { address: `${pathname.slice(folder.length)}${hash}`, ...found };
}

/** Old addresses of the fixture, one of each kind → where one lands, and the beginning of what stands there. */
const inPlace: [kind: string, old: string, lands: string, text: string][] = [
  [
    'a section with another id',
    '/themes/bridge-closing/#why',
    '/themes/bridge-closing/#why',
    'The council blames the bolts',
  ],
  ['its new address', '/themes/bridge-closing/#bolts', '/themes/bridge-closing/#bolts', 'The council blames the bolts'],
  [
    'a section that is no more',
    '/themes/bridge-closing/#weather',
    '/themes/bridge-closing/#weather',
    'The town of Vell closes',
  ],
  [
    'a section in another theme',
    '/themes/bridge-closing/#bread',
    '/themes/bridge-closing/#bread',
    'Moved: The crossing: Bakeries sell less',
  ],
  [
    'a sentence in another theme',
    '/themes/bridge-closing/#c-bakeries-sell-half',
    '/themes/bridge-closing/#c-bakeries-sell-half',
    'Moved: The crossing: A baker says',
  ],
  [
    'the note of that sentence',
    '/themes/bridge-closing/#n-bakeries-sell-half',
    '/themes/bridge-closing/#n-bakeries-sell-half',
    'Moved: The crossing: A baker says',
  ],
  [
    'a claim with another id, at its sentence',
    '/themes/bridge-closing/#c-shut-in-may',
    '/themes/bridge-closing/#c-shut-in-may',
    'The town of Vell closed the Ostrel bridge in May',
  ],
  ['its note', '/themes/bridge-closing/#n-shut-in-may', '/themes/bridge-closing/#n-shut-in-may', 'Reported'],
  [
    'a claim on which no sentence rests',
    '/themes/river-crossing/#c-closed-in-may',
    '/themes/river-crossing/#c-closed-in-may',
    'Moved: The town of Vell closed',
  ],
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
  [
    'a section of a theme with another id',
    '/themes/closing/#age',
    '/themes/bridge-closing/#age',
    'The age of the bridge',
  ],
  [
    'a sentence of a theme with another id',
    '/themes/closing/#c-built-in-1920',
    '/themes/bridge-closing/#c-built-in-1920',
    'The French retelling',
  ],
  [
    'the note of a claim with another id',
    '/claims/shut-in-may/#n-shut-in-may',
    '/claims/closed-in-may/#n-',
    'Evidence',
  ],
];
/** Where script leads on to from a living page. */
const away: typeof inPlace = [
  [
    'a section in another theme',
    '/themes/bridge-closing/#bread',
    '/themes/river-crossing/#bakeries',
    'Bakeries sell less',
  ],
  [
    'a sentence in another theme',
    '/themes/bridge-closing/#c-bakeries-sell-half',
    '/themes/river-crossing/#c-bakeries-sell-half',
    'A baker says',
  ],
  [
    'the note of that sentence',
    '/themes/bridge-closing/#n-bakeries-sell-half',
    '/themes/river-crossing/#n-bakeries-sell-half',
    'Reported',
  ],
  [
    'a claim on which no sentence rests',
    '/themes/river-crossing/#c-closed-in-may',
    '/claims/closed-in-may/',
    'The town of Vell closed',
  ],
];
/** Old addresses as citations carry them, and where they lead. */
const cited = [
  ['/themes/closing/?v=00000000#age', '/themes/bridge-closing/?v=00000000#age'],
  ['/bridge/?v=00000000', '/themes/bridge-closing/?v=00000000'],
  ['/cost/?v=00000000', '/themes/river-crossing/?v=00000000#cost'],
  ['/themes/bridge-closing/?v=00000000#bread', '/themes/river-crossing/?v=00000000#bakeries'],
  ['/themes/closing/?v=00000000#bread', '/themes/river-crossing/?v=00000000#bakeries'],
] as const;

describe.skipIf(!hasBrowser)('old addresses in a browser', () => {
  let plain: Browsing;
  let leading: Browsing;
  beforeAll(async () => {
    [plain, leading] = await Promise.all([startBrowsing(bridge, { redirects: false }), startBrowsing(bridge)]);
  });
  afterAll(() => Promise.all([plain.close(), leading.close()]));

  const lands = async (
    browsing: Browsing,
    [, old, address, text]: (typeof inPlace)[number],
    javaScriptEnabled: boolean,
  ): Promise<void> => {
    const { page, problems } = await browsing.open(old, { javaScriptEnabled });
    await page.waitForURL((url) => `${url.pathname.slice(folder.length)}${url.hash}`.startsWith(address));
    await page.waitForLoadState();
    await page.waitForTimeout(50);
    const place = await whereIs(page);
    expect(place.address.startsWith(address) && place).toMatchObject({
      text: expect.stringContaining(text),
      inSight: true,
    });
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
    await page.context().close();
  });

  test('without script the line of what has moved leads there', async () => {
    const { page } = await plain.open('/themes/bridge-closing/#bread', { javaScriptEnabled: false });
    await page.locator('.moved p:target a').click();
    expect(await whereIs(page)).toMatchObject({
      address: '/themes/river-crossing/#bakeries',
      text: 'Bakeries sell less',
    });
    await page.context().close();
  });

  test.each(away)(
    'by script, %s leads on from a page that is still there, and leaves no step back',
    async (...[, old, address, text]) => {
      const { page, problems } = await plain.open('/', {});
      await page.goto(new URL(`${folder}${old}`, page.url()).href);
      await page.waitForURL((url) => `${url.pathname.slice(folder.length)}${url.hash}` === address);
      expect(await whereIs(page)).toMatchObject({ text: expect.stringContaining(text), inSight: true });
      await page.goBack();
      expect(new URL(page.url()).pathname).toBe(`${folder}/`);
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );

  test('by script, an old address leads on where it is met in the page itself', async () => {
    const { page } = await plain.open('/themes/bridge-closing/', {});
    await page.evaluate(() => void location.assign('#bread'));
    await page.waitForURL(/river-crossing\/#bakeries$/u);
    await page.context().close();
  });

  test('the version cited goes along, on every way that script or host can lead', async () => {
    for (const [old, address] of cited) {
      for (const browsing of [plain, leading]) {
        const { page } = await browsing.open(old, {});
        await page.waitForURL((url) => url.href.endsWith(`${folder}${address}`));
        await page.context().close();
      }
    }
    const { page } = await leading.open('/cost/?v=00000000', { javaScriptEnabled: false });
    expect(page.url()).toContain(`${folder}/themes/river-crossing/?v=00000000#cost`);
    await page.context().close();
  });

  test('a fragment that is no text opens its page', async () => {
    for (const old of ['/themes/closing/?v=00000000#%E0%A4%A', '/themes/bridge-closing/?v=00000000#%E0%A4%A']) {
      const { page, problems } = await plain.open(old, {});
      await page.waitForURL(/bridge-closing\/\?v=0+#%E0%A4%A$/u);
      await settled(page);
      expect(problems).toEqual([]);
      await page.context().close();
    }
  });
});
