// The sites that `npm test` builds: the real one, and the fixture under another address and folder.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuilt, refreshOf, type BuiltSite } from '../src/checks/built-pages.ts';
import { readContent } from '../src/content/read-content.ts';

export interface TestSite {
  name: string;
  dist: string;
  content: string;
  base: string;
}

export const testSites: TestSite[] = [
  { name: 'the site', dist: 'dist', content: 'content', base: '/' },
  {
    name: 'another subject, under a folder',
    dist: 'dist-bridge',
    content: 'test/bridge/content',
    base: '/explainers/',
  },
];

const opened = new Map<string, BuiltSite>();

/** @throws Where the site was not built. */
export function openBuilt({ dist, content, base }: TestSite): BuiltSite {
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`${dist} was not built. npm test builds it.`);
  const site = opened.get(dist) ?? readBuilt(dist, { base, content: readContent(content).content });
  opened.set(dist, site);
  return site;
}

/** One page of each kind, and all prose pages. */
export function onePageOfEachKind(testSite: TestSite): string[] {
  const pages = openBuilt(testSite)
    .pages.filter((page) => refreshOf(page) === undefined)
    .map(({ address }) => address);
  const kinds = new Map(
    pages.map((address) => [
      address.split('/').length > 3 && !address.startsWith('/themes/') ? (address.split('/')[1] ?? '') : address,
      address,
    ]),
  );
  return [...kinds.values()];
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
