import { expect, test } from 'vitest';
import { nearest, suggest } from './nearest-word.ts';

test('the known word with the fewest edits is named', () => {
  expect(nearest('brigde-closed', ['ferry-runs', 'bridge-closed'])).toBe('bridge-closed');
});

test('a word like none of the known ones gets no neighbour but the list', () => {
  expect(nearest('zeppelin', ['bridge-closed'])).toBeUndefined();
  expect(suggest('zeppelin', ['bridge-closed', 'ferry-runs'])).toBe('Known: bridge-closed, ferry-runs.');
});
