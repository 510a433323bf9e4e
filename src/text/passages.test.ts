import { expect, test } from 'vitest';
import { markDifferences, nearestPassage } from './passages.ts';

test('the passage with the fewest edits is found', () => {
  expect(nearestPassage('Ayer el alcalde cerró el puente en mayo, dijo.', 'cerro el puente en mayo')).toEqual({
    passage: 'cerró el puente en mayo',
    edits: 1,
  });
});

test('a dropped and a doubled letter are edits too', () => {
  expect(nearestPassage('the ferry ran until noon', 'fery rann')?.passage).toBe('ferry ran');
});

test('words that resemble nothing in the text have no nearest passage', () => {
  expect(nearestPassage('aaaa bbbb', 'zzzzzz')).toBeUndefined();
});

test('differences are marked', () => {
  expect(markDifferences('cerro el', 'cerró el')).toBe('cerr[-o-]{+ó+} el');
});
