// Resolves figures: gives each row the status, speaker and lines of its first claim, and dates and names for ids.
import { parseAmount } from '../text/amounts.ts';
import type { Content } from '../content/read-content.ts';
import type { Figure } from '../schemas/figure.ts';
import { figureAddress } from '../addresses/addresses.ts';
import type { FigureRow, Ledger, LedgerEvent, LedgerFigure, TimelineRow } from './types.ts';

type Row<Kind extends Figure['kind']> = Extract<Figure, { kind: Kind }>['rows'][number];
type Resolved = Pick<Ledger, 'claims' | 'entities' | 'events'>;

/**
 * @param ledger The ledger without its figures.
 * @throws If a reference does not exist, which the checks would have found.
 */
export function resolveFigures(content: Content, ledger: Resolved): LedgerFigure[] {
  return [...content.figures].map(([id, { value }]): LedgerFigure => {
    const { title, description, caption } = value;
    const base = { id, address: figureAddress(id), title, description, caption };
    switch (value.kind) {
      case 'money':
        return {
          ...base,
          kind: 'money',
          rows: value.rows.map((row) => ({
            ...rowOf(row, ledger),
            amount: required(parseAmount(row.amount), 'sum', row.amount),
            text: row.amount,
          })),
        };
      case 'timeline':
        return {
          ...base,
          kind: 'timeline',
          rows: value.rows
            .map((row) => timelineRow(row, ledger))
            .toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0)),
        };
      case 'ties':
        return { ...base, kind: 'ties', periods: value.periods, rows: value.rows.map((row) => tieRow(row, ledger)) };
    }
  });
}

function rowOf({ label, claims }: { label: string; claims: string[] }, ledger: Resolved): FigureRow {
  const { status, speaker, lines } = required(ledger.claims.get(claims[0] ?? ''), 'claim', claims[0]);
  return { label, claims, status, speaker: speaker.name, lines };
}

function tieRow(row: Row<'ties'>, ledger: Resolved): Extract<LedgerFigure, { kind: 'ties' }>['rows'][number] {
  const nameOf = (entity: string): string => required(ledger.entities.get(entity), 'entity', entity).name;
  return {
    ...rowOf(row, ledger),
    from: nameOf(row.from),
    to: row.to === undefined ? null : nameOf(row.to),
    period: row.period,
    line: row.line ?? null,
  };
}

function timelineRow(row: Row<'timeline'>, ledger: Resolved): TimelineRow {
  const find = (id: string | undefined): LedgerEvent =>
    required(
      ledger.events.find((event) => event.id === id),
      'event',
      id,
    );
  const event = find(row.events[0]);
  const dated = datedEvent(event, find);
  return {
    ...rowOf(row, ledger),
    date: required(dated.date, 'date', dated.id),
    until: dated.until ?? null,
    yearInferred: dated.yearInferred ?? false,
    days: event.days ?? null,
    when: row.when ?? null,
    order: event.order,
  };
}

/**
 * Finds the event that gives an event its date: itself, or the one at the end of the chain that it is counted from.
 *
 * @throws If the chain is circular, which the checks would have found.
 */
function datedEvent(event: LedgerEvent, find: (id: string | undefined) => LedgerEvent): LedgerEvent {
  const met = new Set<string>();
  let dated = event;
  while (dated.date === undefined) {
    if (met.has(dated.id)) throw new Error(`The event “${event.id}” is counted from itself. Run npm run check.`);
    met.add(dated.id);
    dated = find(dated.after);
  }
  return dated;
}

function required<T>(found: T | undefined, what: string, id: string | undefined): T {
  if (found === undefined)
    throw new Error(`A figure names the ${what} “${id}”, which does not exist. Run npm run check.`);
  return found;
}
