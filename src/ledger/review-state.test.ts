import { expect, test } from 'vitest';
import { prune } from './review-state.ts';

const review = (of: string, digit: string) => ({
  kind: 'claim' as const,
  of,
  sha256: digit.repeat(64),
  readings: [{ reader: 'one', date: '2025-01-02', verdict: 'holds' as const }],
});
const known = new Map([['1'.repeat(64), { kind: 'claim' as const, of: 'closed-in-may' }]]);

test('pruning takes out reviews of what is gone, and gives those of what was renamed its new name', () => {
  expect(prune([review('shut-in-may', '1'), review('gone', '2')], known)).toEqual([review('closed-in-may', '1')]);
});

test('without pruning all stay as they are', () => {
  expect(prune([review('shut-in-may', '1'), review('gone', '2')], undefined)).toEqual([
    review('shut-in-may', '1'),
    review('gone', '2'),
  ]);
});
