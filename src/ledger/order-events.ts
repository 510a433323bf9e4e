// Sorts events chronologically, including those dated relative to another event.
import type { Content } from '../content/read-content.ts';
import { eventAddress } from '../addresses/addresses.ts';
import type { LedgerEvent } from './types.ts';

/** @returns The events in chronological order; events with the same date stay in the editor's order. */
export function resolveEvents(content: Content): LedgerEvent[] {
  return [...content.events]
    .map(([id, { value }]) => ({ id, address: eventAddress(id), ...value, order: orderOf(content, id, new Set()) }))
    .toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
}

/** An invalid day after all days of a month: events of which only the month is known come last in it. */
const NO_DAY = '99';

/** A sort key: the date, padded to a day; for an event relative to another one, that one's key plus the days. */
function orderOf(content: Content, id: string, met: Set<string>): string {
  const event = content.events.get(id)?.value;
  if (event?.date !== undefined) return event.date.padEnd(10, `-${NO_DAY}`);
  if (event?.after === undefined || met.has(id)) return '';
  const start = orderOf(content, event.after, met.add(id));
  const days = event.days ?? 0;
  const time = Date.parse(`${start}T00:00:00Z`);
  if (Number.isNaN(time)) return days < 0 ? start.replace(NO_DAY, '98') : `${start} +${days}`;
  return `${new Date(time + days * 86_400_000).toISOString().slice(0, 10)}${days < 0 ? '' : ' +'}`;
}
