import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { openBuilt, testSites, themePages } from '../../test/built-sites.ts';
import { families, pathOf } from './faces.ts';

/** Limits for the first load of a theme page, in bytes and requests. */
const LIMITS = { fonts: 60_000, requests: 6 };

function open(path: string): Font {
  const font = create(readFileSync(path));
  if (font.isCollection) throw new Error(`${path} holds several fonts.`);
  return font;
}

describe.each(testSites)('the fonts of $name', (testSite) => {
  const site = openBuilt(testSite);
  const folder = join(testSite.dist, '_astro', 'fonts');
  const files = readdirSync(folder).map((name) => join(folder, name));
  const themes = themePages(testSite);

  test('are one file a face, and together within their limit', () => {
    expect(files).toHaveLength(Object.values(families).flat().length);
    expect(files.reduce((sum, file) => sum + readFileSync(file).length, 0)).toBeLessThanOrEqual(LIMITS.fonts);
  });

  test('leave a theme page within its requests, with every face', () => {
    for (const { tree, address } of themes) {
      const loads = selectAll('link[rel=stylesheet], script[src]', tree).length;
      expect(`${address} ${1 + loads + files.length}`).toBe(
        `${address} ${Math.min(1 + loads + files.length, LIMITS.requests)}`,
      );
    }
  });

  test('are preloaded where they show above the fold: text, headings and interface', () => {
    for (const { tree } of themes) {
      const preloaded = selectAll('link[rel=preload][as=font]', tree).map(({ properties }) => String(properties.href));
      const weights = preloaded.map((href) =>
        open(join(testSite.dist, href.slice(testSite.base.length - 1))).getName('postscriptName'),
      );
      expect(weights.map((name) => name?.replace(/-.*$/u, ''))).toEqual([
        'SourceSerif4',
        'SourceSerif4Subhead',
        'SourceSans3VF',
      ]);
    }
  });

  test('hold every character of every page that their faces have, and every Latin letter', () => {
    const whole = Object.values(families)
      .flat()
      .map((face) => open(pathOf(face)));
    const cut = files.map(open);
    const shown = new Set(site.pages.flatMap(({ tree }) => [...toString(select('body', tree) ?? tree)]));
    const ours = [...shown].filter(
      (character) => character > ' ' && /[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(character),
    );
    const has = (fonts: Font[]) => (character: string) =>
      fonts.every((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
    expect(ours.filter(has(whole)).filter((character) => !has(cut)(character))).toEqual([]);
    expect(ours.filter((character) => /\p{Script=Latin}/u.test(character) && !has(cut)(character))).toEqual([]);
  });
});
