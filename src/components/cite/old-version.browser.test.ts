import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bridge, openBuilt } from '../../../test/built-sites.ts';
import { hasBrowser, startBrowsing, type Browsing } from '../../../test/browse.ts';

describe.skipIf(!hasBrowser)('a citation of an old version', () => {
  let browsing: Browsing;
  const old = Object.entries(openBuilt(bridge).content.permalinks?.value.addresses ?? {}).flatMap(
    ([address, versions]) =>
      /^\/themes\/[^/]+\/#(?!c-)/u.test(address) && versions.length > 1 ? [{ address, version: versions[0] }] : [],
  );

  beforeAll(async () => {
    browsing = await startBrowsing(bridge);
  });
  afterAll(() => browsing.close());

  test('leads to the section, says that it has changed, and to what has', async () => {
    const [{ address, version } = { address: '', version: undefined }] = old;
    const [page, section] = address.split('#');
    const { page: opened } = await browsing.open(`${page}?v=${version?.sha256.slice(0, 8)}#${section}`);
    const notice = opened.locator(`.heading:has(#${section}) .version-notice`);
    await notice.waitFor();
    expect(await notice.textContent()).toContain('This section has changed since the version cited');
    expect(await notice.getAttribute('role')).toBe('status');
    await notice.locator('a').click();
    const told = opened.locator(':target');
    expect(await told.getAttribute('data-sha256')).toBe(version?.sha256);
    expect(await told.locator('del').count()).toBeGreaterThan(0);
    await opened.context().close();
  });

  test('of a sentence leads to the sentence, and the notice stands at its section', async () => {
    const [{ address, version } = { address: '', version: undefined }] = old;
    const [page = '', section] = address.split('#');
    const { page: opened } = await browsing.open(page);
    const anchor = await opened.locator(`section:has(#${section}) .sentence[id^=c-]`).first().getAttribute('id');
    await opened.goto(`${opened.url()}?v=${version?.sha256.slice(0, 8)}#${anchor}`);
    await opened.locator(`.heading:has(#${section}) .version-notice`).waitFor();
    await opened.context().close();
  });
});
