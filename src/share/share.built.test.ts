import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { typographic } from '../text/typographic.ts';
import {
  cardAddress,
  embedAddress,
  fullEmbedAddress,
  oembedAddress,
  sectionAddress,
  shareAddress,
  withBase,
} from '../addresses/addresses.ts';
import { refreshOf, type BuiltPage } from '../checks/built-pages.ts';
import { oembedSchema } from '../schemas/oembed.ts';
import { openBuilt, readJson, testSites } from '../../test/built-sites.ts';
import { LONGEST_ALT } from './card-layout.ts';
import { headersFor, parseHeaders } from '../host/parse-headers.ts';

const LARGEST_CARD = 60_000;
const LARGEST_EMBED = 15_000;

describe.each(testSites)('sharing and embedding the sections of $name', (testSite) => {
  const site = openBuilt(testSite);
  const sections = [...site.content.themes].flatMap(([theme, document]) =>
    document.sections.flatMap(({ id, title }) => (id === null ? [] : [{ theme, id, title }])),
  );
  const pageAt = (address: string): BuiltPage => {
    const page = site.pages.find((candidate) => candidate.address === address);
    if (page === undefined) throw new Error(`${address} was not built.`);
    return page;
  };
  const valueOf = (page: BuiltPage, selector: string, attribute: string): string | undefined => {
    const [first, ...others] = selectAll(selector, page.tree);
    expect(`${page.address} ${selector} stands ${others.length + 1} times`).toBe(
      `${page.address} ${selector} stands 1 times`,
    );
    const value = first?.properties[attribute];
    return value === undefined ? undefined : String(value);
  };
  const meta = (page: BuiltPage, name: string): string =>
    valueOf(page, `meta[property="${name}"], meta[name="${name}"]`, 'content') ?? '';
  const origin = new URL(valueOf(pageAt('/'), 'link[rel=canonical]', 'href') ?? '').origin;
  const absolute = (address: string): string => `${origin}${withBase(address, testSite.base)}`;
  const fileOf = (url: string): string => join(testSite.dist, new URL(url).pathname.slice(testSite.base.length));

  test('every section has a page to share it by, with all that an unfurl needs', () => {
    expect(sections.length).toBeGreaterThan(0);
    for (const { theme, id, title } of sections) {
      const page = pageAt(shareAddress(theme, id));
      expect(meta(page, 'og:title')).toContain(typographic(title));
      expect(meta(page, 'og:url')).toBe(absolute(shareAddress(theme, id)));
      expect(meta(page, 'og:image').replace(/\?v=[0-9a-f]{16}$/u, '')).toBe(absolute(cardAddress(theme, id)));
      expect([meta(page, 'og:image:width'), meta(page, 'og:image:height'), meta(page, 'og:image:type')]).toEqual([
        '1200',
        '630',
        'image/png',
      ]);
      expect(meta(page, 'og:type')).toBe('article');
      expect(meta(page, 'twitter:card')).toBe('summary_large_image');
      expect(meta(page, 'twitter:image')).toBe(meta(page, 'og:image'));
      expect(meta(page, 'og:image:alt')).toBe(meta(page, 'twitter:image:alt'));
      expect([...meta(page, 'og:image:alt')].length).toBeLessThanOrEqual(LONGEST_ALT);
      expect(meta(page, 'og:image:alt')).toContain(typographic(title).slice(0, 40));
      for (const description of ['description', 'og:description', 'twitter:description']) {
        expect(meta(page, description).length).toBeGreaterThan(0);
        expect([...meta(page, description)].length).toBeLessThanOrEqual(200);
        expect(meta(page, description)).not.toContain('[^');
      }
    }
  });

  test('it is kept out of search engines and the sitemap, and leads on to the section without script', () => {
    const sitemap = readFileSync(join(testSite.dist, 'sitemap.xml'), 'utf8');
    for (const { theme, id } of sections) {
      const page = pageAt(shareAddress(theme, id));
      const target = withBase(sectionAddress(theme, id), testSite.base);
      expect(meta(page, 'robots')).toBe('noindex');
      expect(valueOf(page, 'link[rel=canonical]', 'href')).toBe(absolute(sectionAddress(theme, id)));
      expect(refreshOf(page)).toBe(target);
      expect(valueOf(page, 'main a', 'href')).toBe(target);
      expect(sitemap).not.toContain(shareAddress(theme, id));
      expect(sitemap).not.toContain(embedAddress(theme, id));
    }
  });

  test('every section has a card of its own: a PNG of 1200 by 630 that is not heavy', () => {
    const pictures = sections.map(({ theme, id }) => {
      const png = readFileSync(join(testSite.dist, cardAddress(theme, id)));
      expect(png.toString('latin1', 1, 4)).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.length).toBeLessThanOrEqual(LARGEST_CARD);
      return png.toString('base64');
    });
    expect(new Set(pictures).size).toBe(sections.length);
  });

  test('every section stands as a card and in full for a frame, light and without script', () => {
    for (const { theme, id, title } of sections) {
      for (const address of [embedAddress(theme, id), fullEmbedAddress(theme, id)]) {
        const page = pageAt(address);
        expect(meta(page, 'robots')).toBe('noindex');
        expect(valueOf(page, 'link[rel=canonical]', 'href')).toBe(absolute(sectionAddress(theme, id)));
        expect(toString(selectAll('h1', page.tree)[0] ?? page.tree)).toBe(typographic(title));
        expect(selectAll('script', page.tree).map(({ properties }) => properties.type)).toEqual([
          'application/ld+json',
        ]);
        const text = toString(selectAll('main', page.tree)[0] ?? page.tree);
        for (const part of [
          site.content.site?.value.period,
          site.content.site?.value.licence.name,
          site.content.site?.value.name,
        ])
          expect(text).toContain(part);
        const styles = selectAll('link[rel=stylesheet]', page.tree).map(
          ({ properties }) => statSync(join(testSite.dist, String(properties.href).slice(testSite.base.length))).size,
        );
        expect(Buffer.byteLength(page.html) + styles.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(
          LARGEST_EMBED,
        );
        const links = selectAll('a', page.tree).map(({ properties }) => properties);
        expect(links.every(({ target, rel }) => target === '_blank' && String(rel).includes('noopener'))).toBe(true);
        expect(links.map(({ href }) => String(href))).toContain(withBase(sectionAddress(theme, id), testSite.base));
      }
    }
  });

  test('in a frame every sentence keeps its notes, which lead to those of the theme', () => {
    for (const { theme, id } of sections) {
      const sentences = selectAll('.sentence', pageAt(fullEmbedAddress(theme, id)).tree);
      const told = site.content.themes.get(theme)?.sentences.filter((sentence) => sentence.sections.includes(id)) ?? [];
      expect(
        sentences.map((sentence) =>
          selectAll('sup a', sentence).map(({ properties }) =>
            String(properties.href)
              .replace(/.*#(?:n-)?/u, '')
              .replace('own-words', 'own'),
          ),
        ),
      ).toEqual(told.map(({ notes }) => notes));
    }
  });

  test('every section answers to oEmbed, found from its page and its frame', () => {
    for (const { theme, id, title } of sections) {
      const answer = oembedSchema.parse(readJson(join(testSite.dist, oembedAddress(theme, id))));
      expect(answer.title).toContain(typographic(title));
      expect(answer.html).toContain(`src="${absolute(embedAddress(theme, id))}"`);
      expect(answer.html).toContain(`width="${answer.width}" height="${answer.height}"`);
      expect(statSync(fileOf(answer.thumbnail_url)).size).toBeGreaterThan(0);
      for (const address of [shareAddress(theme, id), embedAddress(theme, id), fullEmbedAddress(theme, id)]) {
        expect(valueOf(pageAt(address), 'link[type="application/json+oembed"]', 'href')).toBe(
          absolute(oembedAddress(theme, id)),
        );
      }
    }
  });

  test('every folder has the headers that it needs', () => {
    const rules = parseHeaders(readFileSync(join(testSite.dist, '_headers'), 'utf8'));
    const at = (path: string) => headersFor(`${testSite.base}${path}`, rules);
    for (const { name } of readdirSync(testSite.dist, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
      const headers = at(`${name}/a/b/index.html`);
      expect(headers['X-Content-Type-Options']).toBe('nosniff');
      expect(`${name} ${headers['Access-Control-Allow-Origin']}`).toBe(
        `${name} ${['api', 's'].includes(name) ? '*' : undefined}`,
      );
      expect(`${name} ${headers['Cache-Control']?.includes('immutable')}`).toBe(
        `${name} ${name === '_astro' ? true : undefined}`,
      );
    }
  });

  test('the file of headers lets other sites frame the embeds and no other page', () => {
    const rules = parseHeaders(readFileSync(join(testSite.dist, '_headers'), 'utf8'));
    for (const { address } of site.pages) {
      const policy = headersFor(withBase(address, testSite.base), rules)['Content-Security-Policy'];
      expect(`${address} ${policy}`).toBe(
        `${address} frame-ancestors ${address.startsWith('/embed/') ? '*' : "'self'"}`,
      );
    }
  });
});
