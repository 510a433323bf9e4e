import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from './numbers-and-dates.ts';
import { readText } from './tokens.ts';

const variants = new Map([
  ['億', '亿'],
  ['萬', '万'],
  ['號', '号'],
]);
const numbers = (text: string): string[] => readText(text, variants).extras.map(({ key }) => key);

describe('a number is found however it is written', () => {
  test.each([
    [
      '12.6 billion',
      '$12.6bn',
      '12,6 Milliarden',
      '12.600 millones',
      '12 600 millones',
      '12.6 mil millones',
      '126亿',
      '126億美元',
      '12,6 Mrd. Euro',
      '12.6 مليار',
      '12600000000',
      '12,600,000,000 dollars',
      'US$12.6 billion',
    ],
    [
      '20%',
      '20 percent',
      '20 per cent',
      '20 por ciento',
      '20 Prozent',
      '20％',
      'twenty percent',
      '20,0 %',
      '百分之二十',
      '百分之20',
      'zwanzig Prozent',
    ],
    [
      '3 September',
      '3. September',
      'September 3',
      '3rd of September',
      '9月3日',
      '9月3號',
      '3 de septiembre',
      '3 septembre',
      '九月三日',
      '9月三日',
    ],
    [
      '200 million',
      'two hundred million',
      '2亿',
      '两亿',
      '二億',
      'doscientos millones',
      'zweihundert Millionen',
      '200 Mio.',
    ],
    ['100', '一百', 'hundred', 'hundert'],
    ['2500000', '二百五十万', '2.5 million'],
    ['September 3, 2025', '2025-09-03', '2025年9月3日', '3 September 2025'],
    ['three years', '3 Jahre', 'drei', '3'],
    ['5 million', '500万', '500萬美元', '5.000.000', '5 Mio. Euro'],
    ['2025年6月', 'June 2025', 'junio de 2025', '6月，2025'],
  ])('%s, %s, %s', (...written) => {
    const [first, ...others] = written.map((text) => numbers(text).toSorted());
    expect(first).not.toEqual([]);
    for (const other of others) expect(other).toEqual(first);
  });

  test('numbers that differ do not meet', () => {
    const different = [
      '12.6 billion',
      '12.6 million',
      '126',
      '12.6',
      '20%',
      '20',
      '3 September',
      '4 September',
      '3 October',
      'September',
    ];
    expect(new Set(different.map((text) => numbers(text)[0])).size).toBe(different.length);
  });

  test('a common word is no month, a Han sign alone no number', () => {
    expect(numbers('it may rain, 三年')).toEqual([]);
  });
});

test('the last sign is the decimal one, unless thousands follow it', () => {
  expect(['1.234', '1,234', '1.234,5', '1,234.5', '0.125', '12,6', '12.345.678'].map(readNumber)).toEqual([
    1234, 1234, 1234.5, 1234.5, 0.125, 12.6, 12345678,
  ]);
});

test('a number knows where it stands', () => {
  const text = 'It paid US$12.6 billion dollars, say two.';
  expect(readText(text, variants).extras.map(({ start, end }) => text.slice(start, end))).toEqual([
    '12.6 billion dollars',
    'two',
  ]);
});

test('any text has a row, and every word stands where it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      const { words, extras } = readText(text, variants);
      for (const { start, end } of [...words, ...extras])
        expect(start >= 0 && start < end && end <= text.length).toBe(true);
      words.forEach(({ at }, index) => expect(at).toBe(index));
    }),
  );
});
