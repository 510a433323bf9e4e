import { expect, test } from 'vitest';
import { linesAtOdds, stanceOf } from './matrix.ts';
import type { LedgerClaim, LedgerDisagreement } from './types.ts';

const claim = {
  id: 'closed-in-may',
  evidence: [{ source: 'french' }],
  disagreements: ['month'],
} as unknown as LedgerClaim;
const disagreement = {
  id: 'month',
  kind: 'conflict',
  versions: [
    { claims: ['closed-in-may'], evidence: [{ source: 'french' }] },
    { claims: ['closed-in-june'], evidence: [{ source: 'arabic' }, { source: 'japanese' }] },
  ],
} as unknown as LedgerDisagreement;

test('a source supports, differs or is silent', () => {
  expect(['french', 'arabic', 'japanese', 'other'].map((source) => stanceOf(source, claim, [disagreement]))).toEqual([
    'supports',
    'differs',
    'differs',
    'silent',
  ]);
});

test('a source that only says less is silent', () => {
  expect(stanceOf('arabic', claim, [{ ...disagreement, kind: 'precision' }])).toBe('silent');
});

test('a disagreement on something else makes no source differ', () => {
  expect(stanceOf('arabic', { ...claim, disagreements: [] }, [disagreement])).toBe('silent');
});

test('a line whose articles stand behind different versions is at odds with itself', () => {
  const lineOf = (source: string): string => (source === 'arabic' ? 'radio' : 'wire');
  expect(linesAtOdds(claim, [disagreement], lineOf)).toEqual([{ line: 'wire', disagreement: 'month' }]);
  expect(linesAtOdds(claim, [disagreement], (source) => source)).toEqual([]);
});
