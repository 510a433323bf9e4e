// Puts events in order of time, those counted from another event included.
import type { Content } from '../content/read-content.ts';
import { eventAddress } from '../addresses/addresses.ts';
import type { LedgerEvent } from './types.ts';

/** @returns The events in order of time; of two with the same date the one that stands first. */
export function resolveEvents(content: Content): LedgerEvent[] {
  return [...content.events]
    .map(([id, { value }]) => ({ id, address: eventAddress(id), ...value, order: orderOf(content, id, new Set()) }))
    .toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
}

/** A day of no calendar, after all days of its month: where only the month is known, it is said last. */
const NO_DAY = '99';

/** A key that sorts: the date, filled up to a day; for an event counted from another, that one's date and the days. */
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
