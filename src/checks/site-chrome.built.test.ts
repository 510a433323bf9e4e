import { describe, expect, test } from 'vitest';
import { RESERVED_ANCHOR, themeAddress } from '../addresses/addresses.ts';
import { readMoves } from '../addresses/read-moves.ts';
import { openBuilt, testSites } from '../../test/built-sites.ts';
import { idsOf } from './built-pages.ts';
import { isReservedId } from './content/ids-are-unique.ts';

describe.each(testSites)('the ids of $name', (testSite) => {
  const site = openBuilt(testSite);
  const { pages: moves } = readMoves(site.content);

  test('are in every theme those of its content, or known to the check of new ones', () => {
    for (const [theme, { sections }] of site.content.themes) {
      const address = themeAddress(theme);
      const { anchors = [], away = [] } = moves.get(address) ?? {};
      const ours = new Set([...sections.flatMap(({ id }) => id ?? []), ...[...anchors, ...away].map(({ id }) => id)]);
      const page = site.pages.find((one) => one.address === address);
      const ids = page === undefined ? [] : idsOf(page).filter((id) => !ours.has(id) && !RESERVED_ANCHOR.test(id));
      expect(ids.length).toBeGreaterThan(3);
      expect(ids.filter((id) => !isReservedId(id))).toEqual([]);
      expect([...ours].filter((id) => isReservedId(id))).toEqual([]);
    }
  });
});
