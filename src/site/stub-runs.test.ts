import { expect, test } from 'vitest';
import { stubRuns, type StubNote } from './stub-runs.ts';

const note = (number: number, status: StubNote['status'], speaker: string, lines: number): StubNote => ({
  id: `note-${number}`,
  number: String(number),
  status,
  speaker,
  lines,
});

/** The runs as text. */
const read = (...notes: StubNote[]): string =>
  stubRuns(notes)
    .map(({ notes: alike, status, speaker, lines }) =>
      [...alike.map(({ number }) => number), status, speaker, lines].filter((part) => part !== null).join(' '),
    )
    .join('; ');

test('a note alone says all', () => {
  expect(read(note(1, 'reported', 'A', 2))).toBe('1 reported A 2');
});

test('notes that stand alike share one saying', () => {
  expect(read(note(1, 'reported', 'A', 1), note(2, 'reported', 'A', 1), note(9, 'reported', 'A', 1))).toBe(
    '1 2 9 reported A 1',
  );
});

test('what does not change from one note to the next is not repeated', () => {
  expect(read(note(1, 'reported', 'A', 1), note(2, 'reported', 'A', 3))).toBe('1 reported A 1; 2 3');
  expect(read(note(1, 'reported', 'A', 1), note(2, 'reported', 'B', 1), note(3, 'denied', 'B', 1))).toBe(
    '1 reported A 1; 2 B 1; 3 denied 1',
  );
});

test('what comes back after something else is said again', () => {
  expect(read(note(1, 'alleged', 'A', 1), note(2, 'denied', 'B', 1), note(3, 'alleged', 'A', 1))).toBe(
    '1 alleged A 1; 2 denied B 1; 3 alleged A 1',
  );
});
