// Draws which source says what: sections by sources, and in each field a mark for each claim of the section.
import type { Element } from 'hast';
import type { Stance } from '../ledger/types.ts';
import type { LedgerFigure, MatrixSection } from '../ledger/types.ts';
import { LABEL, LEADING, mark, QUIET, QUIET_LEADING, round, text, type Drawing, type Setting } from './drawing.ts';
import { textWidth, wrap } from './measure-text.ts';

type Matrix = Extract<LedgerFigure, { kind: 'matrix' }>;

/** From one mark to the next. */
const STEP = 9;
const FIELD_GAP = 10;
/** How high a source’s name may be where it runs upwards. */
const UPRIGHT = 96;

interface Grid {
  /** Where the fields begin. */
  x: number;
  /** From one field to the next. */
  field: number;
  /** Marks in a line of a field. */
  across: number;
  /** The width of the sections’ titles. */
  titles: number;
}

function gridOf({ columns }: Matrix, width: number): Grid {
  const x = width < 500 ? 0 : width * 0.32;
  const field = (width - x) / columns.length;
  return {
    x,
    field,
    across: Math.max(1, Math.floor((field - FIELD_GAP) / STEP)),
    titles: width < 500 ? width : x - 18,
  };
}

export function drawMatrix(figure: Matrix, { width }: Setting): Drawing {
  const grid = gridOf(figure, width);
  const head = heading(figure, grid, width);
  const marks = [...head.marks];
  let y = head.bottom + 12;
  for (const section of figure.sections) {
    const row = sectionRow(section, grid, y, figure.columns.length);
    marks.push(...row.marks, mark('path', { className: ['grid'], d: `M0 ${round(row.bottom + 8)}H${width}` }));
    y = row.bottom + 20;
  }
  return { width, height: y - 8, marks };
}

/** The sources, those of one line of reporting under one bracket; where fields are narrow their names run upwards. */
function heading({ columns }: Matrix, { x, field }: Grid, width: number): { marks: Element[]; bottom: number } {
  const style = { size: QUIET };
  const upwards = x === 0;
  const names = columns.map(({ label }) => wrap(label, upwards ? UPRIGHT : field - 4, style));
  const bottom = upwards
    ? 14 + Math.max(...names.flat().map((line) => textWidth(line, style)))
    : 5 + Math.max(...names.map(({ length }) => length)) * QUIET_LEADING;
  const texts = names.flatMap((lines, column) =>
    lines.map((line, index) =>
      upwards
        ? text(line, x + column * field + QUIET + index * QUIET_LEADING, bottom, { quiet: true, upwards })
        : text(line, x + column * field, 22 + index * QUIET_LEADING, { quiet: true }),
    ),
  );
  const brackets = [
    ...Map.groupBy(
      columns.map(({ line }, index) => ({ line, index })),
      ({ line }) => line,
    ).values(),
  ].map((members) => {
    const [from, to] = [members[0]?.index ?? 0, members.at(-1)?.index ?? 0];
    return `M${round(x + from * field + 0.5)} 7V2H${round(Math.min(width, x + (to + 1) * field - FIELD_GAP))}V7`;
  });
  return { marks: [mark('path', { className: ['axis'], d: brackets.join('') }), ...texts], bottom };
}

function sectionRow(
  { title, claims }: MatrixSection,
  { x, field, across, titles }: Grid,
  y: number,
  columns: number,
): { marks: Element[]; bottom: number } {
  const lines = wrap(title, titles, { size: LABEL });
  const marks = lines.map((line, index) => text(line, 0, y + LABEL * 0.8 + index * LEADING));
  const top = x === 0 ? y + lines.length * LEADING + 3 : y + 2;
  for (let column = 0; column < columns; column += 1) {
    const stances = claims.map((claim) => claim.stances[column] ?? 'silent');
    marks.push(...stanceMarks(stances, x + column * field + 1, top, across));
  }
  const depth = Math.ceil(claims.length / across) * STEP;
  return { marks, bottom: Math.max(top + depth, y + lines.length * LEADING) };
}

/** One path for each stance that occurs. */
function stanceMarks(stances: Stance[], x: number, y: number, across: number): Element[] {
  const shapes: Record<Stance, (x: number, y: number) => string> = {
    supports: (left, top) => `M${left} ${top}h7v7h-7z`,
    differs: (left, top) => `M${round(left + 3.5)} ${round(top - 0.5)}l4 4-4 4-4-4z`,
    silent: (left, top) => `M${round(left + 2.5)} ${round(top + 3.5)}h2`,
  };
  const found = Map.groupBy(
    stances.map((stance, index) => ({ stance, index })),
    ({ stance }) => stance,
  );
  return [...found].map(([stance, members]) =>
    mark('path', {
      className: ['stance', stance],
      d: members
        .map(({ index }) =>
          shapes[stance](round(x + (index % across) * STEP), round(y + Math.floor(index / across) * STEP)),
        )
        .join(''),
    }),
  );
}
