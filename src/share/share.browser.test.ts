import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  embedAddress,
  fullEmbedAddress,
  oembedAddress,
  sectionAddress,
  shareAddress,
  themeAddress,
  withBase,
} from '../addresses/addresses.ts';
import { oembedSchema } from '../schemas/oembed.ts';
import { accessibilityViolations } from '../../test/accessibility.ts';
import { openBuilt, readJson, someOf, testSites } from '../../test/built-sites.ts';
import { hasBrowser, startBrowsing, type Browsing } from '../../test/browse.ts';

describe.skipIf(!hasBrowser).each(testSites)('sharing $name', (testSite) => {
  let browsing: Browsing;
  let other: Server;
  const site = openBuilt(testSite);
  const sections = [...site.content.themes].flatMap(([theme, document]) =>
    document.sections.flatMap(({ id }) => (id === null ? [] : [{ theme, id }])),
  );
  const [{ theme, id } = { theme: '', id: '' }] = sections.slice(-1);
  const embeds = sections.flatMap((section) => [
    embedAddress(section.theme, section.id),
    fullEmbedAddress(section.theme, section.id),
  ]);

  beforeAll(async () => {
    browsing = await startBrowsing(testSite);
    other = createServer((request, response) => {
      const frame = new URL(request.url ?? '/', 'http://other').searchParams.get('frame') ?? '';
      response.writeHead(200, { 'content-type': 'text/html' }).end(`<iframe src="${frame}" title="Framed"></iframe>`);
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await browsing.close();
    await new Promise((resolve) => other.close(resolve));
  });

  test.each([true, false])(
    'whoever follows a shared address lands at the section, and Back leads to where they were (script: %s)',
    async (javaScriptEnabled) => {
      const { page, problems } = await browsing.open('/', { javaScriptEnabled });
      const home = page.url();
      const to = (address: string): string => `${new URL(home).origin}${withBase(address, testSite.base)}`;
      await page.goto(to(shareAddress(theme, id)), { waitUntil: 'commit' });
      await page.waitForURL(to(sectionAddress(theme, id)));
      expect(
        await page.locator(`#${id}`).evaluate((heading) => heading.getBoundingClientRect().top < innerHeight),
      ).toBe(true);
      await page.goBack();
      expect(page.url()).toBe(home);
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );

  test('nothing in a frame of 280, 360 or 600 px runs over its edge, and a card needs no scrolling from 360 px', async () => {
    const { page } = await browsing.open('/');
    const origin = new URL(page.url()).origin;
    for (const section of someOf(sections)) {
      const { width: wide, height } = oembedSchema.parse(
        readJson(join(testSite.dist, oembedAddress(section.theme, section.id))),
      );
      for (const address of [embedAddress(section.theme, section.id), fullEmbedAddress(section.theme, section.id)]) {
        await page.setViewportSize({ width: wide, height });
        await page.goto(`${origin}${withBase(address, testSite.base)}`);
        for (const width of [wide, 360, 280]) {
          await page.setViewportSize({ width, height });
          const over = await page.evaluate(() => ({
            wide: document.documentElement.scrollWidth - innerWidth,
            high: document.documentElement.scrollHeight - innerHeight,
          }));
          expect(`${address} ${width} ${over.wide}`).toBe(`${address} ${width} 0`);
          if (width >= 360 && !address.endsWith('/full/'))
            expect(`${address} ${width} ${over.high}`).toBe(`${address} ${width} 0`);
        }
      }
    }
    await page.context().close();
  });

  test('a page of another site can frame an embed, and not a theme', async () => {
    const { page } = await browsing.open('/');
    const { origin } = new URL(page.url());
    const { port } = other.address() as AddressInfo;
    const framed = async (address: string): Promise<string> => {
      await page.goto(
        `http://127.0.0.1:${port}/?frame=${encodeURIComponent(`${origin}${withBase(address, testSite.base)}`)}`,
      );
      const frame = await (await page.waitForSelector('iframe')).contentFrame();
      return (await frame?.locator('body').textContent()) ?? '';
    };
    expect(await framed(embedAddress(theme, id))).toContain(site.content.site?.value.period);
    expect(await framed(fullEmbedAddress(theme, id))).toContain(site.content.site?.value.period);
    expect(await framed(themeAddress(theme))).not.toContain(site.content.site?.value.period);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)(
    'neither the page that leads on nor an embed breaks a rule of accessibility, %s',
    async (colorScheme) => {
      const { page } = await browsing.open('/', { colorScheme, viewport: { width: 360, height: 640 } });
      const origin = new URL(page.url()).origin;
      // Remove the redirect, or the page is gone before the test can look at it.
      await page.route('**/s/*/*/', async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          body: (await response.text())
            .replace(/<meta http-equiv="refresh"[^>]*>/u, '')
            .replace(/<script>.*?<\/script>/u, ''),
        });
      });
      for (const address of [
        shareAddress(theme, id),
        embedAddress(theme, id),
        fullEmbedAddress(theme, id),
        ...embeds.slice(0, 6),
      ]) {
        await page.goto(`${origin}${withBase(address, testSite.base)}`);
        expect((await accessibilityViolations(page)).map((violation) => `${address} ${violation}`)).toEqual([]);
      }
      await page.context().close();
    },
  );
});
