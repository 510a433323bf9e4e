import type { Element } from 'hast';
import { select } from 'hast-util-select';
import { visitParents } from 'unist-util-visit-parents';
import { describe, expect, test } from 'vitest';
import { openBuilt, testSites } from '../../test/built-sites.ts';

/** Excluded: quotes of sources, which keep their marks, and text to be pasted elsewhere. */
const verbatim = ({ tagName, properties }: Element): boolean =>
  tagName === 'q' ||
  tagName === 'script' ||
  tagName === 'style' ||
  tagName === 'code' ||
  properties.dataCiteForm !== undefined ||
  properties.lang !== undefined;

describe.each(testSites)('quotation marks and apostrophes of $name', (testSite) => {
  test('are set as type does in all of our own words', () => {
    const straight = openBuilt(testSite).pages.flatMap(({ address, tree }) => {
      const found: string[] = [];
      visitParents(select('body', tree) ?? tree, 'text', ({ value }, ancestors) => {
        if (/['"]/u.test(value) && !ancestors.some((ancestor) => ancestor.type === 'element' && verbatim(ancestor)))
          found.push(`${address}: ${value}`);
      });
      return found;
    });
    expect(straight).toEqual([]);
  });
});
