// Draws who deals with whom, before and after: side by side with the partners in the middle, or one below the other.
import { linkHorizontal } from 'd3-shape';
import type { Element } from 'hast';
import type { LedgerFigure, TieRow } from '../ledger/types.ts';
import { LABEL, mark, QUIET, round, text, type Drawing, type Setting } from './svg-shapes.ts';
import { rowText } from './row-labels.ts';
import { textWidth } from './measure-text.ts';

type Ties = Extract<LedgerFigure, { kind: 'ties' }>;
type Period = TieRow['period'];

const HEADING = 30;
const GAP = 14;
/** The least distance between ends of ties in the middle. */
const APART = 34;

/** A column of rows, with lines to the middle. The texts are left or right of it. */
interface Side {
  rows: TieRow[];
  /** The left edge and the width of the texts. */
  x: number;
  width: number;
  /** Where the lines start, at the texts, and where they end, at the middle. */
  near: number;
  far: number;
}

/** @returns The positions of texts, lines and the names in the middle for a drawing of this width. */
function sides({ rows }: Ties, width: number): Record<Period, Side> & { middle: number; sideBySide: boolean } {
  const of = (period: Period): TieRow[] => rows.filter((row) => row.period === period);
  const names = Math.max(...rows.map(({ to }) => textWidth(to ?? '', { size: LABEL, bold: true }))) + 12;
  if (width < 500) {
    const text = width - names - 52;
    const side = { x: 0, width: text, near: text + 6, far: width - names };
    return {
      before: { rows: of('before'), ...side },
      after: { rows: of('after'), ...side },
      middle: width - names / 2,
      sideBySide: false,
    };
  }
  const left = (width - names) * 0.33;
  const right = (width - names) * 0.42;
  return {
    before: { rows: of('before'), x: 0, width: left, near: left + 6, far: left + (width - names - left - right) / 2 },
    after: {
      rows: of('after'),
      x: width - right,
      width: right,
      near: width - right - 6,
      far: left + (width - names - left - right) / 2 + names,
    },
    middle: left + (width - names - left - right) / 2 + names / 2,
    sideBySide: true,
  };
}

export function drawTies(figure: Ties, setting: Setting): Drawing {
  const { width } = setting;
  const { before, after, middle, sideBySide } = sides(figure, width);
  if (!sideBySide) {
    const first = drawPanel([{ side: before, heading: figure.periods.before }], figure.rows, middle, 0, setting);
    const second = drawPanel(
      [{ side: after, heading: figure.periods.after }],
      figure.rows,
      middle,
      first.bottom + GAP,
      setting,
    );
    return withKey(figure, { width, height: second.bottom, marks: [...first.marks, ...second.marks] }, setting);
  }
  const { marks, bottom } = drawPanel(
    [
      { side: before, heading: figure.periods.before },
      { side: after, heading: figure.periods.after },
    ],
    figure.rows,
    middle,
    0,
    setting,
  );
  return withKey(figure, { width, height: bottom, marks }, setting);
}

/** The length of a line in the key, and the gaps to its label and to the next line. */
const KEY = { line: 36, gap: 7, apart: 20, leading: 22 };

/** Adds a key of the kinds of line that occur, below the ties. */
function withKey({ rows }: Ties, { width, height, marks }: Drawing, { words }: Setting): Drawing {
  const kinds = [...new Set(rows.flatMap(({ line }) => line ?? []))];
  let x = 0;
  let y = height + KEY.leading / 2;
  const key = kinds.flatMap((kind) => {
    const long = KEY.line + KEY.gap + textWidth(words.tieLines[kind], { size: QUIET });
    if (x > 0 && x + long > width) {
      x = 0;
      y += KEY.leading;
    }
    const start = x;
    x += long + KEY.apart;
    return [
      ...stroke(kind, `M${Math.round(start)} ${Math.round(y)}h${KEY.line}`),
      text(words.tieLines[kind], start + KEY.line + KEY.gap, y + QUIET * 0.36, { quiet: true }),
    ];
  });
  return { width, height: y + KEY.leading / 2, marks: [...marks, mark('g', {}, ...key)] };
}

interface End {
  name: string;
  y: number;
}

function drawPanel(
  columns: { side: Side; heading: string }[],
  order: TieRow[],
  middle: number,
  top: number,
  { words }: Setting,
): { marks: Element[]; bottom: number } {
  const marks: Element[] = [];
  const starts = new Map<TieRow, number>();
  // Align the rows of one name on both sides.
  const shown = new Set(columns.flatMap(({ side }) => side.rows));
  const names = [...new Set(order.filter((row) => shown.has(row)).map(({ from }) => from))];
  let y = top + HEADING;
  for (const name of names) {
    const bottoms = columns.map(({ side }) => {
      let at = y;
      for (const row of side.rows.filter(({ from }) => from === name)) {
        const block = rowText(
          row,
          row.from,
          [words.statuses[row.status], words.linesCount(row.lines.length)].join(', '),
          { x: side.x, y: at, width: side.width },
        );
        marks.push(...block.marks);
        starts.set(row, at + LABEL * 0.5);
        at += block.height + GAP;
      }
      return at;
    });
    y = Math.max(...bottoms);
  }
  const ends = placeEnds([...starts], top + HEADING, y);
  for (const { side, heading } of columns) {
    marks.push(
      text(heading, side.x, top + LABEL, { bold: heading.length }),
      mark('path', { className: ['axis'], d: `M${round(side.x)} ${round(top + LABEL + 6)}h${round(side.width)}` }),
    );
    for (const row of side.rows)
      marks.push(...tie(row, side, starts.get(row) ?? 0, ends.find(({ name }) => name === row.to)?.y));
  }
  marks.push(
    ...ends.map(({ name, y: at }) => text(name, middle, at + LABEL * 0.36, { anchor: 'middle', bold: name.length })),
  );
  return { marks, bottom: y };
}

/** Centres each end on its ties, and keeps the ends apart. */
function placeEnds(starts: [TieRow, number][], top: number, bottom: number): End[] {
  const ends = [
    ...Map.groupBy(
      starts.filter(([{ to }]) => to !== null),
      ([{ to }]) => to ?? '',
    ),
  ]
    .map(([name, ties]) => ({ name, y: ties.reduce((sum, [, y]) => sum + y, 0) / ties.length }))
    .toSorted((a, b) => a.y - b.y);
  let lowest = top;
  for (const end of ends) {
    end.y = Math.max(end.y, lowest);
    lowest = end.y + APART;
  }
  let highest = bottom - LABEL;
  for (const end of ends.toReversed()) {
    end.y = Math.min(end.y, highest);
    highest = end.y - APART;
  }
  return ends;
}

const link = linkHorizontal<{ source: [number, number]; target: [number, number] }, [number, number]>();

function tie(row: TieRow, { near, far }: Side, from: number, to: number | undefined): Element[] {
  if (row.line === null || to === undefined) return [];
  const end = far + (far > near ? -4 : 4);
  const d = (link({ source: [near, from], target: [end, to] }) ?? '').replace(/\d+\.\d+/gu, (number) =>
    String(Math.round(Number(number))),
  );
  return stroke(row.line, d);
}

/** Draws a deal as a double line, because a thick line would look like an amount. */
function stroke(line: NonNullable<TieRow['line']>, d: string): Element[] {
  return [
    mark('path', { className: ['tie', line], d }),
    ...(line === 'deal' ? [mark('path', { className: ['between'], d })] : []),
  ];
}
