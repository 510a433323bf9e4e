import fc from 'fast-check';
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

/** The fewest edits between the words and any passage of the text, by Sellers's algorithm (dynamic programming). */
function fewestEdits(text: string, words: string): number {
  const needle = [...words];
  let column = [0, ...needle.map((_, row) => row + 1)];
  let fewest = needle.length;
  for (const point of text) {
    const next = [0];
    for (const [row, letter] of needle.entries()) {
      const replaced = (column[row] ?? 0) + (letter === point ? 0 : 1);
      next.push(Math.min(replaced, (column[row + 1] ?? 0) + 1, (next[row] ?? 0) + 1));
    }
    column = next;
    fewest = Math.min(fewest, column.at(-1) ?? fewest);
  }
  return fewest;
}

test('no stretch has fewer edits, whatever the text', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', 'é', '案', '𠮷', '𠮸'), maxLength: 60 });
  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '案', '𠮷'), minLength: 1, maxLength: 45 });
  fc.assert(
    fc.property(text, words, (whole, part) => {
      const fewest = fewestEdits(whole, part);
      const found = nearestPassage(whole, part);
      expect(found?.edits).toBe(fewest > [...part].length / 2 ? undefined : fewest);
      if (found !== undefined) {
        expect(whole).toContain(found.passage);
        expect(fewestEdits(found.passage, part)).toBe(fewest);
      }
    }),
  );
});
