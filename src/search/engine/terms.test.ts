import { expect, test } from 'vitest';
import { findRun } from './terms.ts';

test('a run stands only where each of its words is joined to the one before', () => {
  const words = Int32Array.from([7, 0, 1, 0, 8, 1, 2, 1, 7, 3, 4, 0, 8, 6, 7, 0]);
  expect([findRun(words, [7, 8], 0), findRun(words, [7, 8], 1), findRun(words, [8, 7], 0)]).toEqual([0, -1, -1]);
});
