import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { idsOf } from '../checks/built-pages.ts';
import { historyOf } from '../addresses/former-addresses.ts';
import { readMoves } from '../addresses/read-moves.ts';
import { bridge, openBuilt, readJson, testSites } from '../../test/built-sites.ts';

/** The maximum number of entries. */
const LONGEST = 100;

const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/u);
const atomSchema = z.object({
  feed: z.object({
    title: z.string(),
    id: z.url(),
    updated: moment,
    author: z.object({ name: z.string() }),
    link: z.array(z.object({ href: z.url(), rel: z.string().optional() })),
    entry: z.array(
      z.object({
        title: z.string(),
        id: z.url(),
        link: z.object({ href: z.url() }),
        published: moment,
        updated: moment,
        category: z.object({ term: z.string() }),
        summary: z.string().min(1),
      }),
    ),
  }),
});
const jsonFeedSchema = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.string(),
  authors: z.array(z.object({ name: z.string() })),
  items: z.array(
    z.object({
      id: z.string(),
      url: z.url(),
      title: z.string(),
      content_text: z.string(),
      date_published: moment,
      date_modified: moment,
      tags: z.array(z.string()),
    }),
  ),
});

describe.each(testSites)('what $name tells of its changes', (testSite) => {
  const site = openBuilt(testSite);
  const read = (name: string): unknown =>
    new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',
      isArray: (tag) => ['entry', 'url'].includes(tag),
    }).parse(readFileSync(join(testSite.dist, name), 'utf8'));
  const { feed } = atomSchema.parse(read('feed.xml'));
  const recorded = site.content.permalinks?.value.addresses ?? {};
  const { old } = readMoves(site.content);
  const home = feed.id.replace(/\/$/u, '');
  const addressOf = (url: string): string => url.slice(home.length);
  const built = new Set(
    site.pages.flatMap((page) => [page.address, ...idsOf(page).map((id) => `${page.address}#${id}`)]),
  );

  test('the feed has the latest hundred sections and corrections, once each, latest first', () => {
    const sections = [...site.content.themes].flatMap(([theme, { sections: headings }]) =>
      headings.map(({ id }) => `/themes/${theme}/#${id}`),
    );
    const told = [
      ...sections.map((address) => ({ address, date: historyOf(address, recorded, old).versions.at(-1)?.date })),
      ...(site.content.corrections?.value.map(({ page, date }) => ({ address: page, date })) ?? []),
    ];
    const dates = told
      .map(({ date }) => `${date}T00:00:00Z`)
      .toSorted()
      .toReversed()
      .slice(0, LONGEST);
    expect(feed.entry.map(({ updated }) => updated)).toEqual(dates);
    expect(feed.updated).toBe(dates[0]);
    const tellable = new Set(told.map(({ address, date }) => `${address} ${date}`));
    const entries = feed.entry.map(({ link, updated }) => `${addressOf(link.href)} ${updated.slice(0, 10)}`);
    expect(entries.filter((entry) => !tellable.has(entry))).toEqual([]);
    expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(feed.entry.length);
  });

  test('each link of the feed leads to what was built', () => {
    expect(feed.entry.map(({ link }) => addressOf(link.href)).filter((address) => !built.has(address))).toEqual([]);
  });

  test('a section is dated by the permalink ledger, and keeps the id of its first address', () => {
    for (const { id, link, published, updated, category } of feed.entry.filter(
      ({ category: { term } }) => term !== 'correction',
    )) {
      const { first, versions } = historyOf(addressOf(link.href), recorded, old);
      expect({ id: addressOf(id), published, updated, term: category.term }).toEqual({
        id: first,
        published: `${versions[0]?.date}T00:00:00Z`,
        updated: `${versions.at(-1)?.date}T00:00:00Z`,
        term: versions[0]?.date === versions.at(-1)?.date ? 'new' : 'changed',
      });
    }
  });

  test('the JSON feed tells the same', () => {
    const { items } = jsonFeedSchema.parse(readJson(join(testSite.dist, 'feed.json')));
    expect(items.map(({ id, url, date_modified: updated, tags: [term] }) => ({ id, url, updated, term }))).toEqual(
      feed.entry.map(({ id, link, updated, category }) => ({ id, url: link.href, updated, term: category.term })),
    );
  });

  test('the sitemap has the pages that are to be found, each with the day of its last change, and none that leads on', () => {
    const { urlset } = z
      .object({ urlset: z.object({ url: z.array(z.object({ loc: z.url(), lastmod: z.string() })) }) })
      .parse(read('sitemap.xml'));
    const pages = new Map(site.pages.map((page) => [page.address, page]));
    for (const { loc, lastmod } of urlset.url) {
      const address = addressOf(loc);
      const page = pages.get(address);
      expect(`${address} ${lastmod}`).toBe(`${address} ${historyOf(address, recorded, old).versions.at(-1)?.date}`);
      expect(`${address} ${/noindex|http-equiv="refresh"/u.test(page?.html ?? 'noindex')}`).toBe(`${address} false`);
      expect(page?.html).toContain(`<link rel="canonical" href="${loc}">`);
    }
    const inOwnRight = site.pages
      .filter(({ html, address }) => !html.includes('noindex') && recorded[address] !== undefined)
      .map(({ address }) => address);
    expect(urlset.url.map(({ loc }) => addressOf(loc)).toSorted()).toEqual(inOwnRight.toSorted());
  });
});

test('a section that was renamed is no new one', () => {
  const feed = readFileSync(join(bridge.dist, 'feed.xml'), 'utf8');
  expect(feed).toContain(
    '<id>https://bridge.example/explainers/themes/bridge-closing/#bread</id><link href="https://bridge.example/explainers/themes/river-crossing/#bakeries"/><published>2024-12-01T00:00:00Z</published>',
  );
});
