import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowsing, hasBrowser, type Browsing } from '../../../test/browse.ts';
import { bridge, openBuilt, testSites } from '../../../test/built-sites.ts';
import { figureAddress } from '../../addresses/addresses.ts';

/** What a reader sees of the texts and strokes of the drawing that shows. */
interface Seen {
  overflow: boolean;
  shown: number;
  smallest: number;
  meeting: string[];
  outside: string[];
  /** The lowest contrasts with the page, of texts and of marks. */
  text: number;
  mark: number;
}

const look = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('There is no canvas.');
    const luminance = (color: string): number => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const paper = luminance(getComputedStyle(document.body).backgroundColor);
    const contrast = (color: string): number => {
      const [light = 0, dark = 0] = [luminance(color), paper].toSorted((a, b) => b - a);
      return (light + 0.05) / (dark + 0.05);
    };
    const drawings = [...document.querySelectorAll<SVGSVGElement>('svg.drawing')].filter(
      (svg) => svg.getBoundingClientRect().width > 0,
    );
    const svg = drawings[0];
    if (svg === undefined) throw new Error('No drawing shows.');
    const frame = svg.getBoundingClientRect();
    const scale = frame.width / svg.viewBox.baseVal.width;
    const texts = [...svg.querySelectorAll('text')];
    const boxes = texts.map((text) => ({ words: text.textContent ?? '', box: text.getBoundingClientRect() }));
    const meet = (a: DOMRect, b: DOMRect): boolean =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
    const marks = [...svg.querySelectorAll('.bar, .band, .point, .tie, .line, .glyph, .supports, .differs, .axis')]
      .map((mark) => getComputedStyle(mark))
      .map(({ stroke, fill }) => (stroke === 'none' ? fill : stroke));
    return {
      overflow: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      shown: drawings.length,
      smallest: Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale)),
      meeting: boxes.flatMap(({ words, box }, index) =>
        boxes
          .slice(index + 1)
          .filter((other) => meet(box, other.box))
          .map((other) => `“${words}” and “${other.words}”`),
      ),
      outside: boxes
        .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
        .map(({ words }) => words),
      text: Math.min(...texts.map((text) => contrast(getComputedStyle(text).fill))),
      mark: Math.min(...marks.map(contrast)),
    };
  });

describe.skipIf(!hasBrowser).each(testSites)('figures of $name in a browser', (testSite) => {
  const figures = [...openBuilt(testSite).content.figures.keys()];
  let browsing: Browsing;
  beforeAll(async () => void (browsing = await startBrowsing(testSite)));
  afterAll(() => browsing.close());

  test.each(figures)('%s can be read at any width, light and dark', async (id) => {
    const { page, problems } = await browsing.open(figureAddress(id), {
      viewport: { width: 320, height: 800 },
      javaScriptEnabled: true,
    });
    for (const [width, colorScheme] of [
      [320, 'light'],
      [360, 'dark'],
      [640, 'light'],
      [768, 'dark'],
      [1440, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const { smallest, text, mark, ...seen } = await look(page);
      expect({ width, ...seen }).toEqual({ width, overflow: false, shown: 1, meeting: [], outside: [] });
      expect(smallest).toBeGreaterThanOrEqual(12);
      expect(text).toBeGreaterThanOrEqual(7);
      expect(mark).toBeGreaterThanOrEqual(3);
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('a page without script opens a figure’s data, and paper has it open', async ({ skip }) => {
    const [theme] = [...openBuilt(testSite).content.themes].find(([, { figures: placed }]) => placed.length > 0) ?? [];
    skip(testSite !== bridge && theme === undefined, 'No theme of this site places a figure.');
    const { page } = await browsing.open(`/themes/${theme}/`, { javaScriptEnabled: false });
    const table = page.locator('figure.figure table').first();
    expect(await table.isVisible()).toBe(false);
    await page.locator('figure.figure summary').first().click();
    expect(await table.isVisible()).toBe(true);
    await page.locator('figure.figure summary').first().click();
    await page.emulateMedia({ media: 'print' });
    expect((await table.boundingBox())?.height).toBeGreaterThan(30);
    await page.context().close();
  });
});
