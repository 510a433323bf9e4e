import { describe, expect, test } from 'vitest';
import { parseAmount, readAmounts, readNumbers } from './amounts.ts';

describe('readAmounts', () => {
  test.each([
    ['The deal was worth $14.3 billion.', { bound: 'exact', value: 14.3e9, unit: 'US$' }],
    ['The firm seeks up to US$1 billion in capital.', { bound: 'upTo', value: 1e9, unit: 'US$' }],
    ['It needs over 5 million US dollars a year.', { bound: 'over', value: 5e6, unit: 'US$' }],
    ['It would cost about four million crowns.', { bound: 'about', value: 4e6, unit: 'crowns' }],
    ['It would bring millions of US dollars in value.', { bound: 'open', value: 1e6, unit: 'US$' }],
    ['Gains of tens of millions of dollars.', { bound: 'open', value: 1e7, unit: 'US$' }],
    ['It would exceed several million dollars.', { bound: 'open', value: 1e6, unit: 'US$' }],
  ])('%s', (text, amount) => {
    expect(readAmounts(text)).toEqual([amount]);
  });

  test('takes no other number for a sum', () => {
    expect(readAmounts('He took more than 100 files on 3 September 2025, and 20% of one million letters.')).toEqual([]);
  });

  test('reads several sums in order', () => {
    expect(readAmounts('$31 billion (about 221.5 billion yuan)').map(({ value, unit }) => [value, unit])).toEqual([
      [31e9, 'US$'],
      [221.5e9, 'yuan'],
    ]);
  });
});

test('parseAmount wants one sum and no more', () => {
  expect(parseAmount('US$2 billion')).toEqual({ bound: 'exact', value: 2e9, unit: 'US$' });
  expect(parseAmount('two sums')).toBeUndefined();
  expect(parseAmount('US$2 or US$3 billion')).toBeUndefined();
});

test('readNumbers reads digits without their separators', () => {
  expect(readNumbers('1,200 people, 14.3 and 2025, 9.')).toEqual(['1200', '14.3', '2025', '9']);
});
