// Turns a figure’s data into rows, for its table, its CSV file and the published data.
import type { Words } from '../i18n/ui.ts';
import type { FigureRow, LedgerFigure } from '../ledger/types.ts';
import type { Setting } from './svg-shapes.ts';
import { dateWords } from './timeline.ts';

type Head = keyof Words['figureHeads'];

interface TableRow extends Pick<FigureRow, 'status' | 'speaker' | 'lines' | 'claims'> {
  /** The cells that the table shows; the first is the row’s header. */
  cells: string[];
  /** The values for programs; null if there is none. */
  data: Record<string, string | number | boolean | null>;
}

export interface FigureTable {
  heads: string[];
  rows: TableRow[];
}

export function tableOf(figure: LedgerFigure, { words, locale }: Pick<Setting, 'words' | 'locale'>): FigureTable {
  const named = (...heads: Head[]): string[] => heads.map((head) => words.figureHeads[head]);
  switch (figure.kind) {
    case 'money':
      return {
        heads: named('label', 'amount'),
        rows: figure.rows.map((row) => ({
          ...standing(row),
          cells: [row.label, row.text],
          data: {
            label: row.label,
            amount: row.text,
            bound: row.amount.bound,
            value: row.amount.value,
            unit: row.amount.unit,
          },
        })),
      };
    case 'timeline':
      return {
        heads: named('label', 'date'),
        rows: figure.rows.map((row) => {
          const counted = row.days !== null;
          const data = {
            label: row.label,
            date: counted ? null : row.date,
            until: counted ? null : row.until,
            year_inferred: row.yearInferred,
            counted_from: counted ? row.date : null,
            days: row.days,
            date_words: dateWords(row, { words, locale }),
          };
          return { ...standing(row), cells: [row.label, data.date_words], data };
        }),
      };
    case 'ties':
      return {
        heads: named('from', 'to', 'label', 'line', 'period'),
        rows: figure.rows.map((row) => ({
          ...standing(row),
          cells: [row.from, row.to ?? '–', row.label, words.tieLines[row.line ?? 'none'], figure.periods[row.period]],
          data: { from: row.from, to: row.to, label: row.label, line: row.line, period: row.period },
        })),
      };
  }
}

function standing({
  status,
  speaker,
  lines,
  claims,
}: Pick<FigureRow, 'status' | 'speaker' | 'lines' | 'claims'>): Pick<
  TableRow,
  'status' | 'speaker' | 'lines' | 'claims'
> {
  return { status, speaker, lines, claims };
}
