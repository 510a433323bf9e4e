import { expect, test } from 'vitest';
import { ui } from '../i18n/ui.ts';
import type { LedgerClaim, Speaker } from '../ledger/types.ts';
import { describeStanding } from './claim-summary.ts';

const speaker = (name: string): Speaker => ({ id: name, name, shortName: name, kind: 'person', address: '/' });
const claim = (status: LedgerClaim['status'], name: string, ...lines: string[]) => ({
  status,
  speaker: speaker(name),
  lines,
});
const describeIt = (...claims: ReturnType<typeof claim>[]): string => describeStanding(claims, ui('en'));

test('what one alone says names who it is', () => {
  expect(describeIt(claim('alleged', 'The council', 'wire'), claim('alleged', 'The council', 'radio'))).toBe(
    'Alleged by The council. Rests on 2 independent lines of reporting.',
  );
  expect(describeIt(claim('undisputed', 'The wire', 'wire'))).toBe(
    'Undisputed, said by The wire. Rests on one line of reporting.',
  );
});

test('what several say, or one in several ways, is counted by status', () => {
  expect(
    describeIt(
      claim('denied', 'The builder', 'wire'),
      claim('alleged', 'The council', 'wire'),
      claim('denied', 'The mayor', 'wire'),
    ),
  ).toBe('3 claims: 1 alleged, 2 denied. Rests on one line of reporting.');
  expect(describeIt(claim('reported', 'A', 'wire'), claim('reported', 'B', 'wire'))).toBe(
    '2 claims: 2 reported. Rests on one line of reporting.',
  );
});

test('nothing is said of a section without claims', () => {
  expect(describeIt()).toBe('');
});
