import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { refreshOf } from '../checks/built-pages.ts';
import {
  cardAddress,
  embedAddress,
  fullEmbedAddress,
  oembedAddress,
  sectionOf,
  shareAddress,
  withBase,
} from '../addresses/addresses.ts';
import { filesThatFollow } from '../addresses/files-that-follow.ts';
import { readMoves } from '../addresses/read-moves.ts';
import { bridge, openBuilt, testSites } from '../../test/built-sites.ts';

describe.each(testSites)('what follows from the old addresses of $name', (testSite) => {
  const site = openBuilt(testSite);
  const { old } = readMoves(site.content);
  const at = (address: string): string => join(testSite.dist, address);
  const pageAt = (address: string) => site.pages.find((page) => page.address === address);
  const moved = [...old].flatMap(([from, to]) => {
    const [was, is] = [sectionOf(from), sectionOf(to)];
    return was === undefined || is === undefined ? [] : [{ was, is, to }];
  });
  const gone = [...old].flatMap(([from, to]) => (sectionOf(to) === undefined ? (sectionOf(from) ?? []) : []));

  test('stands there as it stands at the new ones, byte for byte', () => {
    for (const [then, now] of filesThatFollow(old)) {
      if (!existsSync(at(now))) continue;
      const [first, second] = statSync(at(now)).isDirectory() ? [`${then}index.html`, `${now}index.html`] : [then, now];
      expect(`${then} ${readFileSync(at(first)).equals(readFileSync(at(second)))}`).toBe(`${then} true`);
    }
    for (const { was } of moved)
      for (const address of [cardAddress, oembedAddress])
        expect(existsSync(at(address(was.theme, was.section)))).toBe(true);
  });

  test('unfurls as the section does at its new address, and takes a reader on to it', () => {
    for (const { was, is, to } of moved) {
      const page = pageAt(shareAddress(was.theme, was.section));
      const { content } = select('meta[property="og:url"]', page?.tree)?.properties ?? {};
      expect(new URL(String(content)).pathname).toBe(withBase(shareAddress(is.theme, is.section), testSite.base));
      expect(page === undefined ? '' : refreshOf(page)).toBe(withBase(to, testSite.base));
    }
  });

  test('stays in its frame: no header, nothing that leads on, every link in a window of its own', () => {
    for (const { theme, section } of [...moved.map(({ was }) => was), ...gone]) {
      for (const page of [embedAddress, fullEmbedAddress].map((address) => pageAt(address(theme, section)))) {
        expect(page === undefined ? '' : refreshOf(page)).toBeUndefined();
        expect(selectAll('header, script[src]', page?.tree)).toEqual([]);
        expect(selectAll('main a[href]', page?.tree).map(({ properties }) => properties.target)).not.toContain(
          undefined,
        );
      }
    }
  });

  test('needs no line for hosts, and is in no map of the site', () => {
    const [lines, sitemap] = ['_redirects', 'sitemap.xml'].map((file) => readFileSync(at(file), 'utf8'));
    for (const { was } of moved) {
      for (const address of [shareAddress(was.theme, was.section), embedAddress(was.theme, was.section)]) {
        expect(lines).not.toContain(withBase(address, testSite.base));
        expect(sitemap).not.toContain(address);
      }
    }
    expect(lines).not.toContain('/embed/');
  });
});

test('old addresses of every kind have their files', () => {
  const files = [
    'themes/closing.md',
    'themes/closing.bib',
    'claims/shut-in-may.bib',
    'claims/shut-in-may.csl.json',
    's/bridge-closing/bread/card.png',
    'cite/bridge-closing/bread/citation.ris',
    'themes/bridge-closing/preview/why.json',
    'disagreements/preview/month.json',
    'cost.bib',
  ];
  expect(files.filter((file) => !existsSync(join(bridge.dist, file)))).toEqual([]);
});
