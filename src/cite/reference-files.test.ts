import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { cited, ODD_TITLES, titles } from '../../test/cited-samples.ts';
import { bibtex, cslJson, REFERENCE_FORMATS, referenceFormats, ris } from './reference-files.ts';

const readBack = (text: string) => {
  const [{ title, URL: url, issued, publisher, author, id, note } = {}, ...others] = new Cite(text).data;
  expect(others).toEqual([]);
  return { title, url, issued, publisher, author, id, note };
};

describe.each(REFERENCE_FORMATS)('a citation as %s', (format) => {
  const { write } = referenceFormats[format];

  test('is read back with the same title, address, day, site and key', () => {
    expect(readBack(write(cited))).toMatchObject({
      title: cited.title,
      url: cited.url,
      publisher: cited.site,
      id: cited.key,
      issued: { 'date-parts': [[2025, 1, 2]] },
    });
  });

  test.each(ODD_TITLES)('is read back with the title %j', (title) => {
    expect(readBack(write({ ...cited, title, page: title })).title).toBe(title);
  });

  test('is read back with any title', () => {
    fc.assert(
      fc.property(
        titles,
        (title) => void expect(readBack(write({ ...cited, title }))).toMatchObject({ title, url: cited.url }),
      ),
      { numRuns: 150 },
    );
  }, 30_000);

  test('names who runs the site where that is known, and nobody where it is not', () => {
    expect(readBack(write(cited)).author).toBeUndefined();
    // citation-js reads a BibTeX name in braces as a family name.
    const [author] = z
      .array(z.record(z.string(), z.string()))
      .parse(readBack(write({ ...cited, operator: 'Müller & Sons Trust' })).author);
    expect(Object.values(author ?? {})).toEqual(['Müller & Sons Trust']);
  });

  test('has no date where none is recorded', () => {
    expect(readBack(write({ ...cited, date: null })).issued).toBeUndefined();
  });

  test('ends with one line break and carries the version', () => {
    expect(write(cited)).toMatch(/1a2b3c4d[\s\S]*[^\n]\n$/u);
  });
});

test('BibTeX keeps letters of every script and escapes what TeX would run', () => {
  const text = bibtex({ ...cited, title: '橋 & 100 % \\input{x}' });
  expect(text).toContain('title = {橋 \\& 100 \\% \\textbackslash{}input\\{x\\}}');
  expect(text).toContain('@misc{bridge-closing-the-bolts,');
});

test('BibTeX has month and day as fields of their own, as Biber takes them', () => {
  expect(bibtex(cited)).toMatch(/\n\tmonth = jan,\n\tday = \{2\},?\n/u);
  expect(bibtex({ ...cited, date: null })).not.toMatch(/\b(?:month|day) =/u);
});

test('RIS has a field a line, its whole key, and a date of two digits', () => {
  const lines = ris({
    ...cited,
    title: 'A title that is a good deal longer than the seventy letters at which lines were broken',
  })
    .trimEnd()
    .split('\n');
  expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}-/u.test(line))).toEqual([]);
  expect(lines).toEqual(
    expect.arrayContaining(['ID  - bridge-closing-the-bolts', 'DA  - 2025/01/02/', `UR  - ${cited.url}`]),
  );
});

test('CSL-JSON is one item, as reference managers take it', () => {
  expect(JSON.parse(cslJson(cited))).toEqual([
    {
      id: 'bridge-closing-the-bolts',
      'citation-key': 'bridge-closing-the-bolts',
      type: 'webpage',
      title: cited.title,
      'container-title': cited.page,
      publisher: 'The Vell Record',
      issued: { 'date-parts': [[2025, 1, 2]] },
      URL: cited.url,
      version: '1a2b3c4d',
      language: 'en',
    },
  ]);
});
