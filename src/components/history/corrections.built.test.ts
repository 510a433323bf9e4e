import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { pageOf } from '../../addresses/addresses.ts';
import { openBuilt, testSites } from '../../../test/built-sites.ts';

describe.each(testSites)('each correction of $name', (testSite) => {
  const site = openBuilt(testSite);
  const corrections = site.content.corrections?.value ?? [];
  const textOf = (address: string): string =>
    toString(site.pages.find((page) => page.address === address)?.tree ?? { type: 'root', children: [] });

  test('stands on the page of corrections, on its own page, on that of its claim, and in the feed', () => {
    const feed = readFileSync(join(testSite.dist, 'feed.xml'), 'utf8');
    for (const { page, claim, said, says, why } of corrections) {
      for (const address of ['/corrections/', pageOf(page), ...(claim === null ? [] : [`/claims/${claim}/`])]) {
        for (const part of [said, says, why]) expect(textOf(address)).toContain(part);
      }
      expect(feed).toContain(says);
    }
  });
});
