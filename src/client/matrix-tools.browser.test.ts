import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBuilt, testSites } from '../../test/built-sites.ts';
import { hasBrowser, startBrowsing, type Browsing } from '../../test/browse.ts';

describe.skipIf(!hasBrowser).each(testSites)('which source says what, of $name', (testSite) => {
  let browsing: Browsing;
  const claims = [...openBuilt(testSite).content.claims.values()].map(({ value }) => value);

  beforeAll(async () => {
    browsing = await startBrowsing(testSite);
  });
  afterAll(() => browsing.close());

  test('without script every claim stands in the table, and no dead tools', async () => {
    const { page } = await browsing.open('/matrix/', { javaScriptEnabled: false });
    expect(await page.locator('[data-matrix] tr[data-status]').count()).toBe(claims.length);
    expect(await page.locator('[data-matrix-tools]').isVisible()).toBe(false);
    await page.context().close();
  });

  test('a reader filters by status and words, and sorts by lines', async () => {
    const { page } = await browsing.open('/matrix/');
    await page.locator('[data-matrix-tools] select[name=status]').selectOption('denied');
    expect(await page.locator('[data-matrix] tr[data-status]:visible').count()).toBe(
      claims.filter(({ status }) => status === 'denied').length,
    );
    await page.locator('[data-matrix-tools] input[name=text]').fill('no claim holds these words');
    expect(await page.locator('[data-matrix] tr[data-status]:visible').count()).toBe(0);
    await page.locator('[data-matrix-tools] input[name=text]').fill('');
    await page.locator('[data-matrix-tools] select[name=status]').selectOption('');
    await page.locator('[data-matrix-tools] select[name=sort]').selectOption('most');
    const lines = await page
      .locator('[data-matrix] tbody:first-of-type tr[data-status]')
      .evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset.lines)));
    expect(lines).toEqual(lines.toSorted((a, b) => b - a));
    await page.context().close();
  });

  test('claim and answer stand side by side without script, and what is unanswered says so', async () => {
    const { page } = await browsing.open('/claim-and-answer/', { javaScriptEnabled: false });
    const answered = new Set(
      [...openBuilt(testSite).content.claims.values()].flatMap(({ value }) => value.answers ?? []),
    );
    const alleged = [...openBuilt(testSite).content.claims]
      .filter(([, { value }]) => value.status === 'alleged')
      .map(([id]) => id);
    expect(await page.locator('.two-sides > [id^=a-]').count()).toBe(alleged.length);
    expect(await page.locator('.unanswered').count()).toBe(alleged.filter((id) => !answered.has(id)).length);
    await page.context().close();
  });
});
