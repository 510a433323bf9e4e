import { expect, test } from 'vitest';
import { faults } from '../../test/fault-per-rule.ts';
import { withContent } from '../../test/with-content.ts';
import { openLedger } from './open-ledger.ts';

test('events counted from each other are refused, not followed for ever', () => {
  expect(() => openLedger(withContent(faults['events-lead-to-dates']))).toThrow('is counted from itself');
});
