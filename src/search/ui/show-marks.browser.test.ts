import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { longestTheme, openBuilt, testSites } from '../../../test/built-sites.ts';
import { hasBrowser, settled, startBrowsing, type Browsing } from '../../../test/browse.ts';
import { commonWordIn } from '../../../test/search-words.ts';
import { withMarks } from './mark-links.ts';

describe.skipIf(!hasBrowser).each(testSites)('the words of a hit on a page of $name', (testSite) => {
  let browsing: Browsing;
  const theme = longestTheme(testSite);
  const section = `/themes/${theme}/#${openBuilt(testSite).content.themes.get(theme)?.sections.at(-1)?.id}`;
  const word = commonWordIn(testSite, theme);
  const claim =
    [...openBuilt(testSite).content.claims].find(([, { value }]) => value.statement.includes(word))?.[0] ?? '';
  const quote = openBuilt(testSite).content.claims.get(claim)?.value.evidence[0]?.quote ?? '';
  const clear = '.marks-shown button';
  const count = 'CSS.highlights?.get("searched")?.size ?? 0';

  beforeAll(async () => {
    browsing = await startBrowsing(testSite);
  });
  afterAll(() => browsing.close());

  test('are marked without touching its elements, and the page stands at the section', async () => {
    const plain = await browsing.open(section);
    const text = await plain.page.locator('main').innerHTML();
    await plain.page.context().close();
    const { page, problems } = await browsing.open(withMarks(section, [word]));
    await page.locator(clear).waitFor();
    expect(await page.evaluate(count)).toBeGreaterThan(0);
    expect(await page.locator('main').innerHTML()).toBe(text);
    expect(await page.locator(':target').evaluate((target) => target.getBoundingClientRect().top < innerHeight)).toBe(
      true,
    );
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).not.toContain('mark');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('are found in the words of a source, in its own script', async () => {
    const { page } = await browsing.open(withMarks(`/claims/${claim}/`, [quote]));
    await page.locator(clear).waitFor();
    expect(await page.evaluate(count)).toBeGreaterThan(0);
    await page.context().close();
  });

  test.each(['the button', 'Esc'])('are cleared by %s, from the address too, and the place stays', async (way) => {
    const { page } = await browsing.open(withMarks(section, [word]));
    await page.locator(clear).waitFor();
    if (way === 'Esc') await page.keyboard.press('Escape');
    else await page.locator(clear).click();
    expect(await page.locator('.marks-shown').count()).toBe(0);
    expect(await page.evaluate(count)).toBe(0);
    expect(page.url().endsWith(section)).toBe(true);
    await page.context().close();
  });

  test('are marked with elements where the browser cannot do without, and the text is whole again after', async () => {
    const address = `/claims/${claim}/`;
    const context = await browsing.browser.newContext();
    await context.addInitScript('delete CSS.highlights');
    const page = await context.newPage();
    const opened = await browsing.open(address);
    const text = await opened.page.locator('main').innerHTML();
    await page.goto(new URL(withMarks(new URL(opened.page.url()).pathname, [word]), opened.page.url()).href);
    await page.locator(clear).waitFor();
    expect(await page.locator('main mark').first().textContent()).toBe(word);
    await page.locator(clear).click();
    expect(await page.locator('main mark').count()).toBe(0);
    await page.evaluate(() => document.querySelector('main')?.removeAttribute('tabindex'));
    expect(await page.locator('main').innerHTML()).toBe(text);
    await context.close();
    await opened.page.context().close();
  });

  test('that stand nowhere leave the page as it is', async () => {
    const { page, problems } = await browsing.open(
      withMarks(section, ['xylophonist', '<img src=x onerror=alert(1)>', '(.*']),
    );
    await settled(page);
    expect(await page.locator('.marks-shown').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
