import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { apiSchemas, type Api, type ApiName } from '../schemas/api.ts';
import { openBuilt, readJson, testSites } from '../../test/built-sites.ts';

const names = Object.keys(apiSchemas) as ApiName[];

describe.each(testSites)('the data of $name', (testSite) => {
  const site = openBuilt(testSite);
  const api = <Name extends ApiName>(name: Name): Api<Name> =>
    apiSchemas[name].parse(readJson(join(testSite.dist, 'api', `${name}.json`))) as Api<Name>;

  test.each(names)('%s.json matches the JSON Schema beside it', (name) => {
    const ajv = new Ajv2020();
    const add: (to: Ajv2020) => unknown = addFormats.default;
    add(ajv);
    const validate = ajv.compile(readJson(join(testSite.dist, 'api', `${name}.schema.json`)) as object);
    validate(readJson(join(testSite.dist, 'api', `${name}.json`)));
    expect(validate.errors).toBeNull();
  });

  test('holds every claim, source, section and disagreement of the content', () => {
    expect(
      api('claims')
        .claims.map(({ id }) => id)
        .toSorted(),
    ).toEqual([...site.content.claims.keys()].toSorted());
    expect(
      api('sources')
        .sources.map(({ id }) => id)
        .toSorted(),
    ).toEqual([...site.content.sources.keys()].toSorted());
    expect(
      api('disagreements')
        .disagreements.map(({ id }) => id)
        .toSorted(),
    ).toEqual([...site.content.disagreements.keys()].toSorted());
    const headings = [...site.content.themes.values()].flatMap(({ sections }) => sections.map(({ id }) => id));
    expect(api('sections').sections.map(({ id }) => id)).toHaveLength(headings.length);
  });

  test('gives for each section the address to share it by', () => {
    for (const { page, id, share } of api('sections').sections) {
      const built = site.pages.find(({ address }) => share?.endsWith(address) === true && address.startsWith('/s/'));
      expect(built?.address).toBe(`/s/${page.split('/')[2]}/${id}/`);
    }
  });

  test('gives for each quote the place that the evidence lock says', () => {
    for (const { evidence } of api('claims').claims) {
      for (const { source, quote, start, end, paragraph } of evidence) {
        const locked = site.content.lock?.value.sources[source]?.quotes.find((candidate) => candidate.quote === quote);
        expect(locked).toMatchObject({ start, end, paragraph });
      }
    }
  });

  test('leads from each citation to an anchor that was built', () => {
    for (const { cited_in } of api('claims').claims) {
      expect(cited_in.length).toBeGreaterThan(0);
      for (const { url, page } of cited_in) {
        const built = site.pages.find(({ address }) => address === page);
        const anchor = decodeURIComponent(new URL(url).hash.slice(1));
        expect(built?.html).toContain(anchor === '' ? '' : `id="${anchor}"`);
      }
    }
  });

  test.each(['feed.xml', 'sitemap.xml'])('%s is well-formed XML', (name) => {
    expect(XMLValidator.validate(readFileSync(join(testSite.dist, name), 'utf8'))).toBe(true);
  });

  test('each theme stands as Markdown with all its notes defined', () => {
    for (const id of site.content.themes.keys()) {
      const text = readFileSync(join(testSite.dist, 'themes', `${id}.md`), 'utf8');
      const used = new Set([...text.matchAll(/\[\^([a-z0-9-]+)\](?!:)/gu)].map(([, note]) => note));
      const defined = new Set([...text.matchAll(/^\[\^([a-z0-9-]+)\]:/gmu)].map(([, note]) => note));
      expect([...used].filter((note) => !defined.has(note))).toEqual([]);
    }
  });
});
