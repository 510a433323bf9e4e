// Sets the text of a row in a drawing: its label in lines and, below, its status and speaker.
import type { Element } from 'hast';
import type { Words } from '../i18n/ui.ts';
import { LABEL, LEADING, QUIET, QUIET_LEADING, statusMark, text } from './svg-shapes.ts';
import { textWidth, wrap } from './measure-text.ts';
import type { FigureRow } from '../ledger/types.ts';

/** The space for the mark of a status before its word. */
const GLYPH = 16;

/** Returns “Alleged, the speaker, 1 line”. An undisputed claim has no speaker. */
export function standing(
  { status, speaker, lines }: Pick<FigureRow, 'status' | 'speaker' | 'lines'>,
  words: Words,
): string {
  return [words.statuses[status], ...(status === 'undisputed' ? [] : [speaker]), words.linesCount(lines.length)].join(
    ', ',
  );
}

export interface RowText {
  marks: Element[];
  height: number;
}

/**
 * @param lead The start of the text, in bold, such as the amount or a name.
 * @param meta The status line.
 * @returns The row’s text, whose first line starts at x and y.
 */
export function rowText(
  row: Pick<FigureRow, 'label' | 'status'>,
  lead: string,
  meta: string,
  { x, y, width }: { x: number; y: number; width: number },
): RowText {
  const whole = lead === '' ? row.label : `${lead} ${row.label}`;
  const bolder = textWidth(lead, { size: LABEL, bold: true }) - textWidth(lead, { size: LABEL });
  const lines = wrap(whole, width - bolder, { size: LABEL });
  const quiet = wrap(meta, width - GLYPH, { size: QUIET });
  let left = lead.length;
  const marks = lines.map((line, index) => {
    const bold = Math.min(left, line.length);
    left = Math.max(0, left - line.length - 1);
    return text(line, x, y + LABEL * 0.85 + index * LEADING, { bold });
  });
  const under = y + lines.length * LEADING;
  const base = under + QUIET * 0.9;
  marks.push(
    statusMark(row.status, x + 5, base - 4.5),
    ...quiet.map((line, index) => text(line, x + GLYPH, base + index * QUIET_LEADING, { quiet: true })),
  );
  return { marks, height: lines.length * LEADING + quiet.length * QUIET_LEADING };
}
