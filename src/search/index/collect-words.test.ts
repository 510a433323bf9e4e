import { describe, expect, test } from 'vitest';
import { openLexicon } from '../engine/lexicon.ts';
import { editDistance, relatedWords } from '../engine/related.ts';
import type { Passage } from '../engine/records.ts';
import { readVariants } from '../text/fold.ts';
import { hanVariants, variantsIn } from './variants.ts';
import { collectWords } from './collect-words.ts';

const passage = (lang: string, text: string): { passages: Passage[] } => ({ passages: [{ role: 'own', lang, text }] });
const texts = [
  passage('en', 'The companies filed a lawsuit. A company files lawsuits; confidence in Orvanelli is lost.'),
  passage('de', 'Die Käufergeheimnisse der Firmen, investierte Milliarden, die Dokumente'),
  passage('es', 'La demanda y las demandas; acusaciones e inversión'),
];
const records = texts.map((one) => ({
  ...one,
  address: '/',
  kind: 'section' as const,
  claims: [],
  claim: null,
  facets: {},
}));
const { words, languages } = collectWords(records, [passage('de', 'Klage')], ['Orvanelli'], new Map());
const lexicon = openLexicon({ words, languages, variants: '', bundled: null });
const found = (typed: string, open = false): string[] =>
  [...relatedWords(lexicon, typed, open).words.keys()].toSorted();

describe('a word is related to', () => {
  test.each([
    ['company', ['companies', 'company']],
    ['filing', ['filed', 'files']],
    ['lawsuits', ['lawsuit', 'lawsuits']],
    ['demandado', ['demanda', 'demandas']],
    ['acusacion', ['acusaciones']],
    ['investiert', ['investierte']],
    ['dokumenten', ['dokumente']],
    ['geheimnis', ['kaufergeheimnisse']],
    ['geheimnisse', ['kaufergeheimnisse']],
    ['kaeufergeheimnisse', ['kaufergeheimnisse']],
    ['orvaneli', ['orvanelli']],
    ['orvenalli', ['orvanelli']],
    ['confid', ['confidence']],
    ['compass', []],
    ['loss', []],
  ])('%s', (typed, expected) => expect(found(typed)).toEqual(expected));

  test('what stands in the glossary alone, though no text has it', () => {
    expect(found('klage')).toEqual(['klage']);
    expect(lexicon.mayBeIndexed('klage')).toBe(false);
    expect(lexicon.mayBeIndexed('lawsuit')).toBe(true);
  });
});

test('letters in the wrong order are one edit', () => {
  expect([
    editDistance('vlel', 'vell', 3),
    editDistance('drayle', 'draile', 3),
    editDistance('abc', 'abc', 3),
    editDistance('draylator', 'drayle', 2),
  ]).toEqual([1, 1, 0, 3]);
});

test('variants fold to one character, and only those that can be found are shipped', () => {
  const variants = hanVariants();
  expect(['會', '会', '後', '関', '裡', '為'].map((character) => variants.get(character) ?? character)).toEqual([
    '会',
    '会',
    '后',
    '关',
    '里',
    '为',
  ]);
  for (const folded of variants.values()) expect(variants.has(folded)).toBe(false);
  expect([...readVariants(variantsIn(variants, new Set(['会']))).values()]).not.toContain('后');
});
