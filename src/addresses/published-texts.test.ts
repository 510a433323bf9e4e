import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../content/read-content.ts';
import { openLedger } from '../ledger/open-ledger.ts';
import { BRIDGE } from '../../test/with-content.ts';
import { publishedTexts } from './published-texts.ts';

test('a section’s hash is the one that the permalink ledger records of it', () => {
  const folder = join(BRIDGE, 'content');
  const texts = publishedTexts(readContent(folder).content);
  const { sections } = openLedger(folder).ledger;
  expect(sections.length).toBeGreaterThan(5);
  for (const { address, sha256 } of sections)
    expect(`${address} ${sha256}`).toBe(`${address} ${texts.get(address)?.sha256}`);
});

test('a sentence can be linked to by itself where a claim is cited for the first time, at an address of the ledger', () => {
  const folder = join(BRIDGE, 'content');
  const texts = publishedTexts(readContent(folder).content);
  const anchors = openLedger(folder).ledger.sections.flatMap(({ page, sentences }) =>
    sentences.flatMap(({ anchor }) => (anchor === null ? [] : [`${page}#${anchor}`])),
  );
  expect(anchors.length).toBeGreaterThan(10);
  expect(anchors.filter((anchor) => !texts.has(anchor))).toEqual([]);
});
