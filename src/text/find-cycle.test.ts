import { expect, test } from 'vitest';
import { findCircle } from './find-cycle.ts';

const names: Record<string, string[]> = { a: ['b', 'c'], b: ['c'], c: ['d'], d: ['b'], e: ['e'] };
const nextOf = (id: string): string[] => names[id] ?? [];

test('a circle is given from its start back to it', () => {
  expect(findCircle('b', nextOf)).toEqual(['b', 'c', 'd', 'b']);
  expect(findCircle('e', nextOf)).toEqual(['e', 'e']);
});

test('what only leads into a circle is in none, and what names nothing neither', () => {
  expect(findCircle('a', nextOf)).toBeUndefined();
  expect(findCircle('x', nextOf)).toBeUndefined();
});
