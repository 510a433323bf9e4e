import { expect, test } from 'vitest';
import type { EvidenceLock } from '../../schemas/evidence-lock.ts';
import { changeLock, checkWith, lockQuote, replace } from '../../../test/with-content.ts';

/** Makes the French article longer, so that a long quote is a small part of it. */
function lengthen(lock: EvidenceLock): void {
  const source = lock.sources['fr-retelling'];
  if (source === undefined) return;
  source.length += 1000;
  source.own += 1000;
}

const withQuote = (quote: string) =>
  checkWith({
    'claims/river-crossing.yaml': replace('quote: toutes les vingt minutes', `quote: ${quote}`),
    'evidence.lock.json': changeLock((lock) => {
      lengthen(lock);
      lockQuote(lock, 'fr-retelling', quote);
    }),
  });

test('a quote of 160 characters passes, one of 161 does not', () => {
  expect(withQuote('a'.repeat(160)).problems).toEqual([]);
  const site = withQuote('a'.repeat(161));
  expect(site.problems).toEqual([
    site.problem(
      'claims/river-crossing.yaml',
      'a'.repeat(161),
      'quotes-are-short',
      'The quote has 161 characters, 0 of them Han. The limits are 160 and 60.',
    ),
  ]);
});

test('a quote of 60 Han characters passes, one of 61 does not', () => {
  expect(withQuote('橋'.repeat(60)).problems).toEqual([]);
  const site = withQuote('橋'.repeat(61));
  expect(site.problems).toEqual([
    site.problem(
      'claims/river-crossing.yaml',
      '橋'.repeat(61),
      'quotes-are-short',
      'The quote has 61 characters, 61 of them Han.',
    ),
  ]);
});

test('characters outside of the basic plane count once', () => {
  expect(withQuote('𠮷'.repeat(60)).problems).toEqual([]);
});

test('a source of which more than half is quoted', () => {
  const site = checkWith({
    'evidence.lock.json': changeLock((lock) => lockQuote(lock, 'ja-retelling', 'あ'.repeat(151))),
  });
  expect(site.problems).toEqual([
    site.problem(
      'sources/ja-retelling.yaml',
      'title',
      'sources-are-not-copied',
      '% of this article is quoted. At most 50 % is allowed.',
      'npm run verify',
    ),
  ]);
});

test('words quoted twice count once towards the half', () => {
  const overlapping = changeLock((lock) => {
    lengthen(lock);
    for (let length = 150; length < 160; length += 1) lockQuote(lock, 'fr-retelling', 'é'.repeat(length));
  });
  expect(checkWith({ 'evidence.lock.json': overlapping }).problems).toEqual([]);
});

test('a quote without translation', () => {
  const site = checkWith({
    'claims/river-crossing.yaml': replace(
      '      translation: every twenty minutes\n    - source: ja',
      '    - source: ja',
    ),
  });
  expect(site.problems).toEqual([
    site.problem(
      'claims/river-crossing.yaml',
      'source: fr-retelling\n      quote: toutes',
      'translations-exist',
      'ferry-every-twenty-minutes.evidence.0.translation: is missing. Text is required here.',
    ),
  ]);
});

test('a translation that is empty', () => {
  const site = checkWith({
    'claims/river-crossing.yaml': replace('translation: until ten at night', "translation: ' '"),
  });
  expect(site.problems).toEqual([site.problem('claims/river-crossing.yaml', "' '", 'translations-exist', 'is empty')]);
});
