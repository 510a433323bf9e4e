import { expect, test } from 'vitest';
import type { Content } from '../content/read-content.ts';
import type { Event } from '../schemas/event.ts';
import { resolveEvents } from './order-events.ts';

const at = () => ({ file: 'events.yaml', line: 1, col: 1 });
const order = (events: Record<string, Partial<Event>>): string[] => {
  const entries = Object.entries(events).map(
    ([id, event]) => [id, { value: { what: 'It happened.', claims: ['a'], ...event }, at }] as const,
  );
  return resolveEvents({ events: new Map(entries) } as Pick<Content, 'events'> as Content).map(({ id }) => id);
};

test('events stand in order of their days', () => {
  expect(order({ late: { date: '2025-09-04' }, early: { date: '2025-06-30' } })).toEqual(['early', 'late']);
});

test('an event of which only the month is known stands after the days of that month', () => {
  expect(order({ month: { date: '2025-09' }, day: { date: '2025-09-30' }, next: { date: '2025-10-01' } })).toEqual([
    'day',
    'month',
    'next',
  ]);
});

test('an event counted from another stands as many days from it', () => {
  expect(
    order({ sued: { date: '2025-09-03' }, asked: { after: 'sued', days: -6 }, between: { date: '2025-08-30' } }),
  ).toEqual(['asked', 'between', 'sued']);
});

test('an event counted from one without a day stands just before or after it', () => {
  expect(
    order({ said: { date: '2025-09' }, asked: { after: 'said', days: -6 }, sued: { date: '2025-09-03' } }),
  ).toEqual(['sued', 'asked', 'said']);
});

test('events counted from each other in a circle are still listed', () => {
  expect(order({ a: { after: 'b', days: 1 }, b: { after: 'a', days: 1 } })).toHaveLength(2);
});
