import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceRanges } from './sentences.ts';

const sentences = (text: string, locale = 'en') =>
  sentenceRanges(text, locale).map(({ start, end }) => text.slice(start, end));

test('a sentence ends at its closing mark', () => {
  expect(sentences('The council closed the bridge.  Nobody asked the ferry?')).toEqual([
    'The council closed the bridge.',
    'Nobody asked the ferry?',
  ]);
});

test('no sentence ends after an abbreviation', () => {
  expect(sentences('An analyst at D.A. Harbour spoke. Dr. Smith v. the city, e.g. its council.')).toEqual([
    'An analyst at D.A. Harbour spoke.',
    'Dr. Smith v. the city, e.g. its council.',
  ]);
});

test('a note says that a sentence ends, even after an abbreviation', () => {
  const text = 'It sued Bridge Inc. The ferry did not.';
  expect(sentenceRanges(text, 'en', new Set([19]))).toHaveLength(2);
  expect(sentenceRanges(text, 'en')).toHaveLength(1);
});

test('sums and decimal points split nothing', () => {
  expect(sentences('It paid US$14.3 bn for 49 %. That was 1.5 times more.')).toHaveLength(2);
});

test('Chinese and Arabic sentences are told apart too', () => {
  expect(sentences('桥关闭了。渡轮没有。', 'zh-Hans')).toHaveLength(2);
  expect(sentences('أغلقت المدينة الجسر. لم يسأل أحد؟', 'ar')).toHaveLength(2);
});

test('the sentences together hold all that is not white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const bare = (value: string) => value.replace(/\s/gu, '');
      return bare(sentences(text).join('')) === bare(text);
    }),
  );
});
