import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findWords } from './find-words.ts';

const found = (text: string, ...words: string[]): string[] =>
  findWords(text, words).map(([start, end]) => text.slice(start, end));

test('a word that stands whole is not marked inside of others', () => {
  expect(findWords('It said that AI is AI, not SAID.', ['AI'])).toEqual([
    [13, 15],
    [19, 21],
  ]);
});

test('a part of a compound is marked where the part stands alone nowhere', () => {
  expect(found('Sie nahm Brückengeheimnisse mit.', 'geheimnisse')).toEqual(['geheimnisse']);
});

test('Han runs are found amid others, next to Latin letters too', () => {
  expect(found('议会关闭了大桥B。', '大桥', 'B')).toEqual(['大桥', 'B']);
});

test('white space and apostrophes may be set otherwise', () => {
  expect(found('the council’s\n  last word', "council's last")).toEqual(['council’s\n  last']);
});

test('overlapping words are one place', () => {
  expect(found('the last word stands', 'last word', 'word stands')).toEqual(['last word stands']);
});

test('signs of patterns are plain signs', () => {
  expect(found('It cost $12.6 (or so).', '$12.6', '(or', '.*')).toEqual(['$12.6', '(or']);
});

test('a word that stands in a text is found there, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', minLength: 1 }), (around, word) => {
      fc.pre(word.trim() !== '');
      expect(findWords(`${around}${word}${around}`, [word]).length).toBeGreaterThan(0);
    }),
  );
});
