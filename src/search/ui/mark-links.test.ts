import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarks, withMarks, withoutMarks } from './mark-links.ts';
import { anyText } from '../../../test/any-text.ts';

test('the words stand before the fragment, which stays last', () => {
  expect(withMarks('/themes/one/#closing', ['the bridge', '大桥'])).toBe(
    '/themes/one/?mark=the+bridge&mark=%E5%A4%A7%E6%A1%A5#closing',
  );
  expect(withMarks('/claims/one/', ['a&b#c'])).toBe('/claims/one/?mark=a%26b%23c');
});

test('without words an address stays as it is', () => {
  expect(withMarks('/themes/one/#closing', [])).toBe('/themes/one/#closing');
  expect(withMarks('/themes/one/', [' ', '…'])).toBe('/themes/one/');
});

test('words come out of the address as they went in', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.stringMatching(/^[\p{L}\p{N}][\p{L}\p{N} '"<>&#%+]{0,30}[\p{L}\p{N}]$/u), { maxLength: 12 }),
      (words) => {
        expect(readMarks(new URL(withMarks('/a/#b', words), 'https://site.example').search)).toEqual(words);
      },
    ),
  );
});

test('any address is read without an error, and no more than a few words', () => {
  fc.assert(fc.property(anyText, (search) => readMarks(search).length <= 12));
  expect(
    readMarks(
      `?${'mark=a1&'.repeat(5)}${Array.from({ length: 50 }, (_, nth) => `mark=w${nth}`).join('&')}&mark=${'x'.repeat(500)}`,
    ),
  ).toHaveLength(12);
});

test('clearing leaves the rest of the address', () => {
  expect(withoutMarks('?mark=a&page=2&mark=b')).toBe('?page=2');
  expect(withoutMarks('?mark=a')).toBe('');
});
