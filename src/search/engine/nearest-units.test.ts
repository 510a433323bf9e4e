import { expect, test } from 'vitest';
import { nearestUnits } from './nearest-units.ts';

test('units are those with the record that answers most', () => {
  const places = (...entries: [number, number][]): Map<number, number> => new Map(entries);
  const one = new Map([
    [0, places([1, 1])],
    [1, places([1, 1])],
    [2, places([4, 1])],
  ]);
  const two = new Map([
    [1, places([1, 1])],
    [2, places([3, 1])],
  ]);
  expect(nearestUnits([one, two], [1, 2], 2)).toEqual([1, 2]);
});
