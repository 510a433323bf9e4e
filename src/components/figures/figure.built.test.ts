import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { figureAddress, figureFile, matrixAddress, matrixFile } from '../../addresses/addresses.ts';
import { openBuilt, testSites } from '../../../test/built-sites.ts';

/** Rows of fields, by RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

function readRecords(csv: string): Record<string, string>[] {
  const [heads = [], ...rows] = readCsv(csv);
  return rows.map((row) => Object.fromEntries(heads.map((head, index) => [head, row[index] ?? ''])));
}

const straight = (text: string): string => text.replace(/[’‘]/gu, "'").replace(/[“”]/gu, '"');

describe.each(testSites)('figures of $name', (testSite) => {
  const site = openBuilt(testSite);
  const file = (address: string): string => readFileSync(join(testSite.dist, address), 'utf8');
  const placed = site.pages.flatMap(({ address, tree }) =>
    selectAll('figure.figure', tree).map((figure): [string, typeof figure] => [address, figure]),
  );
  const csvOf = (id: string): Record<string, string>[] => readRecords(file(figureFile(id, 'csv')));

  test('each has a page, and stands in a list; those that the text places stand in it', () => {
    const list = site.pages.find(({ address }) => address === '/figures/');
    for (const id of site.content.figures.keys()) {
      expect(site.pages.some(({ address }) => address === figureAddress(id))).toBe(true);
      expect(list?.html).toContain(`${testSite.base.replace(/\/$/u, '')}${figureAddress(id)}`);
    }
    for (const document of [...site.content.themes.values(), ...site.content.pages.values()]) {
      for (const { id } of document.figures)
        expect(placed.filter(([, figure]) => figure.properties.id === `figure-${id}`).length).toBeGreaterThan(1);
    }
  });

  test('each drawing, at both widths, is an image with a name and a description that the page holds', () => {
    expect(placed.length).toBeGreaterThanOrEqual(site.content.figures.size);
    for (const [, figure] of placed) {
      const drawings = selectAll('svg', figure);
      expect(drawings.map(({ properties }) => [...[properties.className].flat()].at(-1))).toEqual(['wide', 'narrow']);
      for (const { properties } of drawings) {
        expect(properties.role).toBe('img');
        const [named, described] = [properties.ariaLabelledBy, properties.ariaDescribedBy].map((id) =>
          select(`[id="${String(id)}"]`, figure),
        );
        expect(named === undefined ? '' : toString(named)).toMatch(/\S/u);
        expect(described === undefined ? '' : toString(described)).toMatch(/\S/u);
      }
    }
  });

  test('each table has the rows of its CSV, a note at each, and a link to the licence', () => {
    for (const [, figure] of placed) {
      const id = String(figure.properties.id).slice('figure-'.length);
      expect(select('a[rel=license]', figure)).toBeDefined();
      expect(selectAll('figcaption sup.notes :is(a, button)', figure).length).toBeGreaterThan(0);
      const table = select('table[data-rows]', figure);
      if (table === undefined) continue;
      const rows = selectAll('tbody tr', table);
      const records = csvOf(id);
      expect(rows).toHaveLength(records.length);
      for (const [index, row] of rows.entries()) {
        const record = records[index] ?? {};
        const text = straight(toString(row));
        for (const field of ['label', 'amount', 'from', 'to', 'speaker'])
          if (record[field]) expect(text).toContain(straight(record[field]));
        expect(selectAll('sup.notes button', row)).toHaveLength((record.claims ?? '').split('; ').length);
      }
    }
  });

  test('the matrix has the rows of its CSV, which lies at the addresses of former figures too', () => {
    const page = site.pages.find(({ address }) => address === matrixAddress);
    const rows = selectAll('table.matrix tbody tr[data-status]', page?.tree ?? { type: 'root', children: [] });
    const records = readRecords(file(matrixFile));
    expect(records.map(({ claims }) => claims).toSorted()).toEqual([...site.content.claims.keys()].toSorted());
    expect(rows.map((row) => straight(toString(select('.sentence', row) ?? row)))).toEqual(
      records.map(({ label = '' }): unknown => expect.stringContaining(straight(label))),
    );
    for (const [index, row] of rows.entries()) {
      const stances = selectAll('td[data-stance]', row).map(({ properties }) => properties.dataStance);
      expect(stances).toHaveLength(site.content.sources.size);
      expect(Object.values(records[index] ?? {})).toEqual(expect.arrayContaining(stances));
    }
    const former = Object.entries(site.content.aliases?.value ?? {}).filter(([, to]) => to === matrixAddress);
    for (const [from] of former) expect(file(`${from.slice(0, -1)}.csv`)).toBe(file(matrixFile));
  });

  test('the CSV leads from each row to its claims, with status, speaker and lines', () => {
    for (const id of site.content.figures.keys()) {
      for (const { claims = '', address = '', status, speaker, lines } of csvOf(id)) {
        const claim = site.content.claims.get(claims.split('; ')[0] ?? '')?.value;
        expect(status).toBe(claim?.status);
        expect(speaker).not.toBe('');
        expect(lines).not.toBe('');
        expect(address.split('; ').map((url) => new URL(url).pathname)).toEqual(
          claims.split('; ').map((one) => `${testSite.base.replace(/\/$/u, '')}/claims/${one}/`),
        );
      }
    }
  });

  test('each drawing is a file too, with its title, its description and its style, and asks no other host', () => {
    for (const [id, { value }] of site.content.figures) {
      const svg = file(figureFile(id, 'svg'));
      expect(XMLValidator.validate(svg)).toBe(true);
      expect(svg).toMatch(/<title>[^<]+<\/title><desc>[^<[]+<\/desc><style>/u);
      expect(straight(svg)).toContain(straight(value.title).replaceAll('"', '&#x22;').slice(0, 20));
      expect(svg).not.toMatch(/(?:href|src)=|url\(/u);
    }
  });

  test('Markdown of a theme has its figures as drawings and words, and no component', () => {
    for (const [theme, { figures }] of site.content.themes) {
      const text = file(`/themes/${theme}.md`);
      expect(text).not.toContain('<Figure');
      for (const { id } of figures) expect(text).toContain(`${figureFile(id, 'svg')})`);
    }
  });
});
