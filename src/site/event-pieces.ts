// Prepares events for the timeline: prose with notes, and dates in words.
import type { LedgerEvent } from '../ledger/types.ts';
import type { Event } from '../schemas/event.ts';
import { formatDate } from '../text/format-date.ts';
import { withNotes } from '../markdown/compose-prose.ts';

export function eventPieces(events: LedgerEvent[]): Record<string, string> {
  return Object.fromEntries(events.map((event) => [event.id, withNotes(event.what, event.claims)]));
}

/** @returns The date or the range of dates in words. */
export function formatEventDate({ date, until }: Event, locale: string): string {
  if (date === undefined) return '';
  return until === undefined ? formatDate(date, locale) : `${formatDate(date, locale)} – ${formatDate(until, locale)}`;
}
