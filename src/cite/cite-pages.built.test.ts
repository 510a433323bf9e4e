import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { citeAddress, embedAddress, fullEmbedAddress, themeAddress, withBase } from '../addresses/addresses.ts';
import { refreshOf } from '../checks/built-pages.ts';
import { historyOf } from '../addresses/former-addresses.ts';
import { readMoves } from '../addresses/read-moves.ts';
import { openBuilt, testSites } from '../../test/built-sites.ts';
import { REFERENCE_FORMATS } from './reference-files.ts';

/** Reads the only citation in a file. */
function readCitation(path: string) {
  const [item = {}, ...others] = new Cite(readFileSync(path, 'utf8')).data;
  expect(others).toEqual([]);
  return item;
}

describe.each(testSites)('citations of $name', (testSite) => {
  const site = openBuilt(testSite);
  const pageAt = (address: string) => site.pages.find((page) => page.address === address);
  const addresses = site.content.permalinks?.value.addresses ?? {};
  const { old } = readMoves(site.content);
  const sections = [...site.content.themes].flatMap(([theme, document]) =>
    document.sections.flatMap(({ id }) => {
      const heading =
        id === null
          ? undefined
          : select(`[id="${id}"]`, pageAt(themeAddress(theme))?.tree ?? { type: 'root', children: [] });
      return id === null || heading === undefined
        ? []
        : [
            {
              theme,
              id,
              title: toString(heading),
              last: historyOf(`${themeAddress(theme)}#${id}`, addresses, old).versions.at(-1),
            },
          ];
    }),
  );
  const file = (address: string): string => join(testSite.dist, address);

  test('every section of every theme has a heading to cite', () => {
    expect(sections).toHaveLength([...site.content.themes.values()].flatMap((document) => document.sections).length);
  });

  test.each(REFERENCE_FORMATS)(
    'every section has a .%s that a parser reads back: title, address, day and version',
    (format) => {
      for (const { theme, id, title, last } of sections) {
        const item = readCitation(file(`${citeAddress(theme, id)}citation.${format}`));
        const url = new URL(String(item.URL));
        const [year = 0, month = 0, day = 0] = (last?.date ?? '').split('-').map(Number);
        expect(item).toMatchObject({
          title,
          publisher: site.content.site?.value.name,
          issued: { 'date-parts': [[year, month, day]] },
        });
        expect(`${url.pathname}${url.hash}`).toBe(`${testSite.base}themes/${theme}/#${id}`);
        expect(url.searchParams.get('v')).toBe(last?.sha256.slice(0, 8));
      }
    },
  );

  test('every section has a page with every form, each with its title or address, its version and its day', () => {
    for (const { theme, id, title, last } of sections) {
      const page = pageAt(citeAddress(theme, id));
      const tree = page?.tree ?? { type: 'root' as const, children: [] };
      const forms = new Map(
        selectAll('[data-cite-form]', tree).map((form) => [
          String(form.properties.dataCiteForm),
          toString(select('[data-copy-text]', form) ?? form),
        ]),
      );
      const version = last?.sha256.slice(0, 8) ?? '';
      for (const name of [
        'APA',
        'Chicago, note',
        'Chicago, bibliography',
        'MLA',
        'BibTeX',
        'RIS',
        'CSL-JSON',
        'Link to this version',
        'Markdown',
        'HTML',
        'Plain text',
      ]) {
        expect(`${page?.address} ${name}: ${forms.get(name)}`).toContain(version);
      }
      for (const [name, embed] of [
        ['Embed: a card', embedAddress],
        ['Embed: the whole section', fullEmbedAddress],
      ] as const) {
        const frame = select('iframe', fromHtml(forms.get(name) ?? '', { fragment: true }));
        expect(new URL(String(frame?.properties.src)).pathname).toBe(withBase(embed(theme, id), testSite.base));
        expect(frame?.properties.title).toBe(title);
      }
      expect(forms.get('CSL-JSON')).toContain(JSON.stringify(title));
      expect(forms.get('MLA')?.replace(/[^\p{L}]/gu, '')).toContain(title.replace(/[^\p{L}]/gu, ''));
      expect(forms.get('MLA')).toContain(last?.date.slice(0, 4));
    }
  });

  test('the page of citations is not indexed, and points search engines to the theme', () => {
    for (const { theme, id } of sections) {
      const { tree } = pageAt(citeAddress(theme, id)) ?? { tree: undefined };
      expect(select('meta[name=robots]', tree)?.properties.content).toBe('noindex');
      expect(new URL(String(select('link[rel=canonical]', tree)?.properties.href)).pathname).toBe(
        `${testSite.base}themes/${theme}/`,
      );
    }
  });

  test('every sentence of a section can be quoted, in three forms', () => {
    for (const [theme, document] of site.content.themes) {
      for (const { id } of document.sections) {
        const told = document.sentences.filter(({ sections: within }) => id !== null && within.includes(id));
        const quotes = selectAll('.cite-quote', pageAt(citeAddress(theme, id ?? ''))?.tree);
        expect(quotes).toHaveLength(told.length);
        for (const quote of quotes) expect(selectAll('[data-cite-form]', quote)).toHaveLength(3);
        for (const text of quotes.flatMap((quote) => selectAll('[data-cite-form=HTML]', quote)).map(toString))
          expect(text).toMatch(/<blockquote cite="http[^"]*\?v=[0-9a-f]{8}#/u);
      }
    }
  });

  test('beside each heading stand its link, its citations and its version, outside of the heading’s own text', () => {
    for (const { theme, id, title, last } of sections) {
      const wrapper = selectAll('.heading', pageAt(themeAddress(theme))?.tree).find(
        (one) => select(`[id="${id}"]`, one) !== undefined,
      );
      const [copy, cite] = ['a[data-copy]', 'a[data-cite]'].map((link) => select(link, wrapper));
      expect(copy?.properties).toMatchObject({ href: `#${id}`, ariaLabel: `Copy link to: ${title}` });
      expect(cite?.properties).toMatchObject({
        href: `${testSite.base.slice(0, -1)}${citeAddress(theme, id)}`,
        ariaLabel: `Cite: ${title}`,
      });
      expect(selectAll('a', select(`[id="${id}"]`, wrapper))).toEqual([]);
      const version = select('.version', wrapper);
      expect(version === undefined ? '' : toString(version)).toContain(`Version ${last?.sha256.slice(0, 8)} of`);
      expect(select('time', version)?.properties.dateTime).toBe(last?.date);
    }
  });

  test('every page that is published has BibTeX and CSL-JSON, and its head says where', () => {
    const pages = Object.keys(addresses)
      .filter((address) => !address.includes('#') && address !== '/search/')
      .flatMap((address) => pageAt(address) ?? [])
      .filter((page) => refreshOf(page) === undefined);
    expect(pages.length).toBeGreaterThanOrEqual(site.content.claims.size);
    for (const { address, tree } of pages) {
      const links = selectAll('link[rel=describedby]', tree).map(({ properties }) =>
        String(properties.href).slice(testSite.base.length - 1),
      );
      expect(links).toHaveLength(2);
      for (const link of links) {
        const url = new URL(String(readCitation(file(link)).URL));
        expect(url.pathname).toBe(`${testSite.base.slice(0, -1)}${address}`);
      }
    }
    expect(existsSync(file('/search.bib'))).toBe(false);
  });

  test('copying and citing come in the one file of script of a theme, of 1 kB at most, with nothing of citation-js', () => {
    for (const theme of site.content.themes.keys()) {
      const scripts = selectAll('script[src]', pageAt(themeAddress(theme))?.tree).map(({ properties }: Element) =>
        readFileSync(file(String(properties.src).slice(testSite.base.length - 1)), 'utf8'),
      );
      const mine = scripts.filter((script) => script.includes('data-cite'));
      expect(mine).toHaveLength(1);
      expect(brotliCompressSync(mine.join('')).length).toBeLessThanOrEqual(1_000);
    }
  });
});
