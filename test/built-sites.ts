// The sites that `npm test` builds: the real one, and the fixture with another host and base path.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuilt, refreshOf, type BuiltPage, type BuiltSite } from '../src/checks/built-pages.ts';
import { readContent } from '../src/content/read-content.ts';

export interface TestSite {
  name: string;
  dist: string;
  content: string;
  base: string;
}

/** Editors write its content, so tests must not require anything that some content may lack. */
export const realSite: TestSite = { name: 'the site', dist: 'dist', content: 'content', base: '/' };

/**
 * The fixture, on an invented subject, with one of everything that the engine shows (test/bridge.test.ts checks this).
 */
export const bridge: TestSite = {
  name: 'another subject, under a folder',
  dist: 'dist-bridge',
  content: 'test/bridge/content',
  base: '/explainers/',
};

export const testSites: TestSite[] = [realSite, bridge];

const opened = new Map<string, BuiltSite>();

/** @throws If the site was not built. */
export function openBuilt({ dist, content, base }: TestSite): BuiltSite {
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`${dist} was not built. npm test builds it.`);
  const site = opened.get(dist) ?? readBuilt(dist, { base, content: readContent(content).content });
  opened.set(dist, site);
  return site;
}

/** Returns one page of each kind, and up to three themes. */
export function onePageOfEachKind(testSite: TestSite): string[] {
  const themes = someOf(themePages(testSite), 3).map(({ address }) => address);
  const pages = openBuilt(testSite)
    .pages.filter((page) => refreshOf(page) === undefined)
    .map(({ address }) => address)
    .filter((address) => !isTheme(address));
  const kinds = new Map(
    pages.map((address) => [address.split('/').length > 3 ? (address.split('/')[1] ?? '') : address, address]),
  );
  return [...themes, ...kinds.values()];
}

const isTheme = (address: string): boolean => /^\/themes\/[^/]+\/$/u.test(address);

/** Returns the pages of themes, without redirect pages. */
export function themePages(testSite: TestSite): BuiltPage[] {
  return openBuilt(testSite).pages.filter((page) => isTheme(page.address) && refreshOf(page) === undefined);
}

/**
 * Returns the theme with the most sentences.
 * @throws If the content has no theme.
 */
export function longestTheme(testSite: TestSite): string {
  const themes = [...openBuilt(testSite).content.themes];
  const [longest] = themes.toSorted(([, a], [, b]) => b.sentences.length - a.sentences.length);
  if (longest === undefined) throw new Error(`${testSite.name} has no theme.`);
  return longest[0];
}

/** Picks a few items, evenly spread, so that a test takes no longer as a site grows. */
export function someOf<T>(all: readonly T[], most = 12): T[] {
  const step = Math.max(1, all.length / most);
  return all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
