import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { historyAddress, themeAddress } from '../../addresses/addresses.ts';
import { readMoves } from '../../addresses/read-moves.ts';
import { bridge, openBuilt, testSites } from '../../../test/built-sites.ts';

describe.each(testSites)('the history of the sections of $name', (testSite) => {
  const site = openBuilt(testSite);
  const renamed = new Set(readMoves(site.content).old.values());
  // Of one that had another address, earlier versions are told as well: section-history.test.ts.
  const recorded = [...site.content.themes].flatMap(([theme, { sections }]) =>
    sections.flatMap(({ id }) =>
      id === null || renamed.has(`${themeAddress(theme)}#${id}`)
        ? []
        : [{ theme, id, versions: site.content.permalinks?.value.addresses[`${themeAddress(theme)}#${id}`] ?? [] }],
    ),
  );
  const itemsOf = (theme: string, id: string): Element[] =>
    selectAll('.versions-list > li', site.pages.find(({ address }) => address === historyAddress(theme, id))?.tree);

  test('has every recorded version with its hash, its day and an anchor', () => {
    if (testSite === bridge) expect(recorded.length).toBeGreaterThan(0);
    for (const { theme, id, versions } of recorded) {
      const told = itemsOf(theme, id).map((item) => ({
        sha256: item.properties.dataSha256,
        date: select('h2 time', item)?.properties.dateTime,
      }));
      expect(told).toEqual(versions.map(({ sha256, date }) => ({ sha256, date })));
      expect(itemsOf(theme, id).map(({ properties }) => properties.id)).toEqual(
        versions.map(({ sha256 }) => `v-${sha256.slice(0, 8)}`),
      );
    }
  });

  test('tells every correction of a section or of its claims', () => {
    for (const { page, claim, said, says } of site.content.corrections?.value ?? []) {
      const [, , theme = '', fragment = ''] = page.split('/');
      expect(fragment).toMatch(/^#/u);
      const text = itemsOf(theme, fragment.slice(1))
        .map(toString)
        .find((one) => one.includes(said));
      expect(text).toContain(says);
      expect(text).toContain(claim === null ? '' : site.content.claims.get(claim)?.value.statement);
    }
  });
});
