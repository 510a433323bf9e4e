import { describe, expect, test } from 'vitest';
import { base, lookOf, marksOf, setting, sum } from '../../test/figure-rows.ts';
import { draw } from './draw-figure.ts';
import { NARROW, textBoxes, WIDE } from './svg-shapes.ts';
import { extentOf, panelsOf } from './money.ts';

describe('sums are drawn to scale', () => {
  test('lengths are to each other as the sums are', () => {
    const drawing = draw(
      { ...base, kind: 'money', rows: [sum(29e9), sum(14.3e9), sum(2e9)] },
      { ...setting, width: WIDE },
    );
    const [first = 0, second = 0, third = 0] = marksOf(drawing, 'bar').map(({ width }) => Number(width));
    expect(second / first).toBeCloseTo(14.3 / 29, 3);
    expect(third / first).toBeCloseTo(2 / 29, 3);
  });

  test('what would be too short to see goes to a scale of its own, and no sum is left out', () => {
    const rows = [sum(29e9), sum(1e9, 'upTo'), sum(2e8), sum(1e7, 'open'), sum(5e6, 'over'), sum(1e6, 'open')];
    const panels = panelsOf(rows);
    expect(panels.map(({ rows: members }) => members.map(({ amount }) => amount.value))).toEqual([
      [29e9, 1e9],
      [2e8, 1e7],
      [5e6, 1e6],
    ]);
    expect(panels.map(({ whole }) => whole)).toEqual([30e9, 2e8, 7e6]);
  });

  test('a sum of which only the order is said begins there and has no end', () => {
    expect(extentOf({ value: 1e6, bound: 'open', unit: 'US$' }, 1e7, 500)).toEqual({ from: 50, to: 50, beyond: 500 });
    expect(extentOf({ value: 5e6, bound: 'over', unit: 'US$' }, 1e7, 500)).toEqual({ from: 0, to: 250, beyond: 500 });
    expect(extentOf({ value: 5e6, bound: 'upTo', unit: 'US$' }, 1e7, 500)).toEqual({ from: 0, to: 250, beyond: null });
  });

  test('words stand clear of the line of zero, and no sum is missing from a scale', () => {
    for (const width of [WIDE, NARROW]) {
      const boxes = textBoxes(draw({ ...base, kind: 'money', rows: [sum(29e9), sum(2e8)] }, { ...setting, width }));
      expect(boxes.filter(({ text }) => text.includes('A sum')).every(({ x }) => x >= 5)).toBe(true);
      for (const text of width === WIDE
        ? ['US$0', '5', '10', '15', '20', '25', '30 billion']
        : ['US$0', '10', '20', '30 billion'])
        expect(boxes.map((box) => box.text)).toContain(text);
    }
  });

  test('at most, alleged and undisputed differ in shape and not in colour alone', () => {
    const drawing = draw(
      {
        ...base,
        kind: 'money',
        rows: [sum(9, 'upTo'), { ...sum(8), status: 'alleged' }, { ...sum(7), status: 'undisputed' }],
      },
      { ...setting, width: WIDE },
    );
    const looks = marksOf(drawing, 'bar').map(lookOf);
    expect(new Set(looks).size).toBe(3);
    expect(marksOf(drawing, 'line')).toHaveLength(1);
  });
});
