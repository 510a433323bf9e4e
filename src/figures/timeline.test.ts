import { describe, expect, test } from 'vitest';
import { base, event, lookOf, marksOf, setting } from '../../test/figure-rows.ts';
import { draw } from './draw-figure.ts';
import { WIDE } from './svg-shapes.ts';
import { dateWords, monthsOf, spanOf, spanOfRow } from './timeline.ts';

describe('dates are drawn as precisely as they are', () => {
  const rows = [
    event('2025-06'),
    event('2025-09-03'),
    event('2025-06', { until: '2025-07' }),
    event('2025-08', { days: -1, when: 'the day before' }),
  ];
  const whole = monthsOf(rows);
  const drawing = draw({ ...base, kind: 'timeline', rows }, { ...setting, width: WIDE });
  const day = WIDE / ((whole.end - whole.start) / 86_400_000);

  test('a month is a band from its first day to its last', () => {
    expect(whole).toEqual({ start: Date.UTC(2025, 5, 1), end: Date.UTC(2025, 9, 1) });
    const [june, twoMonths] = marksOf(drawing, 'band').map(({ x, width }) => [Number(x), Number(width)]);
    expect(june?.[0]).toBe(0);
    expect(june?.[1]).toBeCloseTo(30 * day, 0);
    expect(twoMonths?.[1]).toBeCloseTo(61 * day, 0);
  });

  test('a day is a point at its noon', () => {
    expect(marksOf(drawing, 'point')).toHaveLength(1);
    expect(Number(marksOf(drawing, 'point')[0]?.cx)).toBeCloseTo((30 + 31 + 31 + 2.5) * day, 0);
  });

  test('what is counted from another event lies as far from it, in a shape of its own', () => {
    const [month, months, counted] = marksOf(drawing, 'band').map(lookOf);
    expect(months).toBe(month);
    expect(counted).not.toBe(month);
    expect(spanOfRow(event('2025-08', { days: -1 })).start).toBe(spanOf('2025-08').start - 86_400_000);
    expect(spanOf('2024')).toEqual({ start: Date.UTC(2024, 0, 1), end: Date.UTC(2025, 0, 1) });
  });

  test('a year that is inferred stands in brackets', () => {
    expect(dateWords(event('2025-09-03', { yearInferred: true }), setting)).toBe('3 September [2025]');
    expect(dateWords(event('2025-06', { until: '2025-07' }), setting)).toBe('June 2025 – July 2025');
    expect(dateWords(event('2025-08', { when: 'the day before' }), setting)).toBe('the day before');
  });
});
