// The events as pieces of prose with their notes.
import type { LedgerEvent } from '../ledger/types.ts';
import { withNotes } from '../markdown/compose-prose.ts';

export function eventPieces(events: LedgerEvent[]): Record<string, string> {
  return Object.fromEntries(events.map((event) => [event.id, withNotes(event.what, event.claims)]));
}
