// Draws sums to scale: one scale for the largest, and below it another for those too small to be seen on it.
import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import type { LedgerFigure, MoneyRow } from '../ledger/types.ts';
import type { Amount } from '../text/amounts.ts';
import { arrowHead, mark, QUIET, round, text, type Drawing, type Setting } from './svg-shapes.ts';
import { rowText, standing } from './row-labels.ts';
import { textWidth } from './measure-text.ts';

/** A sum smaller than this part of the largest one goes to the next scale. */
const SMALLEST = 0.03;
/** So much of a scale lies beyond a sum of which more may be said than is known. */
const BEYOND = 1.3;

const BAR = 14;
/** Words stand clear of the line of zero. */
const INSET = 8;
const AXIS = 22;
const WEDGE = 34;

export interface Panel {
  /** The sum at its end. */
  whole: number;
  rows: MoneyRow[];
}

/** @returns The scales, from the largest, each with its rows. */
export function panelsOf(rows: MoneyRow[]): Panel[] {
  const panels: Panel[] = [];
  for (const row of rows.toSorted((a, b) => b.amount.value - a.amount.value)) {
    const panel = panels.at(-1);
    const largest = panel?.rows[0]?.amount.value ?? 0;
    if (panel === undefined || row.amount.value < largest * SMALLEST) panels.push({ whole: 0, rows: [row] });
    else panel.rows.push(row);
  }
  return panels.map(({ rows: members }) => {
    const reach = Math.max(
      ...members.map(({ amount }) => amount.value * (amount.bound === 'over' || amount.bound === 'open' ? BEYOND : 1)),
    );
    return { whole: scaleLinear([0, reach], [0, 1]).nice(6).domain()[1] ?? reach, rows: members };
  });
}

export interface Extent {
  /** Where the line of the sum begins. */
  from: number;
  /** Where its known part ends. */
  to: number;
  /** Where the part that is not known ends, if there is one. */
  beyond: number | null;
}

/** @returns How far a sum reaches on a scale of so many units from zero to the whole. */
export function extentOf({ bound, value }: Amount, whole: number, width: number): Extent {
  const at = (value / whole) * width;
  if (bound === 'open') return { from: at, to: at, beyond: width };
  return { from: 0, to: at, beyond: bound === 'over' ? width : null };
}

export function drawMoney({ rows }: Extract<LedgerFigure, { kind: 'money' }>, setting: Setting): Drawing {
  const { width, words } = setting;
  // An arrow that goes on beyond the scale has room to do so.
  const plot = width - 12;
  const marks: Element[] = [];
  let y = 0;
  let above: Panel | undefined;
  for (const panel of panelsOf(rows)) {
    if (above !== undefined) {
      marks.push(...wedge(y, (panel.whole / above.whole) * plot, plot, words.figureZoom(above.whole / panel.whole)));
      y += WEDGE;
    }
    marks.push(...axis(panel, y, plot, setting));
    const top = y + AXIS;
    y = top + 10;
    for (const row of panel.rows) {
      const block = rowText(row, row.text, standingOf(row, words), { x: INSET, y, width: width - INSET });
      marks.push(...block.marks, ...bar(row, panel, y + block.height + 5, plot));
      y += block.height + BAR + 20;
    }
    marks.push(mark('path', { className: ['base'], d: `M.5 ${round(top)}V${round(y - 8)}` }));
    above = panel;
  }
  return { width, height: y, marks };
}

/** How the sum stands, and where its drawn end is none. */
function standingOf(row: MoneyRow, words: Setting['words']): string {
  return row.amount.bound === 'open' ? `${standing(row, words)}; ${words.figureOpen}` : standing(row, words);
}

/** The scale’s line with the sums that divide it. */
function axis({ whole, rows }: Panel, y: number, plot: number, { words, locale }: Setting): Element[] {
  const unit = rows[0]?.amount.unit ?? '';
  const format = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : locale, {
    notation: 'compact',
    compactDisplay: 'long',
  });
  const at = scaleLinear([0, whole], [0, plot]);
  const ticks = at.ticks(plot < 400 ? 3 : 5);
  const baseline = y + AXIS;
  // The unit stands at zero: at the end it would leave no room for the sum before.
  const end = format.format(whole);
  const room = plot - textWidth(end, { size: QUIET }) - 8;
  const labels = ticks.flatMap((tick) => {
    const name = tick === 0 ? words.sum('0', unit) : format.format(tick).replace(/\s.*$/u, '');
    const right = at(tick) + textWidth(name, { size: QUIET }) / (tick === 0 ? 1 : 2);
    return tick < whole && right < room
      ? [text(name, at(tick), baseline - 7, { quiet: true, anchor: tick === 0 ? 'start' : 'middle' })]
      : [];
  });
  labels.push(text(end, plot, baseline - 7, { quiet: true, anchor: 'end' }));
  return [
    ...labels,
    mark('path', {
      className: ['axis'],
      d: `M0 ${round(baseline)}H${round(plot)}${ticks.map((tick) => `M${round(at(tick) + (tick === 0 ? 0.5 : 0))} ${round(baseline)}v-4`).join('')}`,
    }),
  ];
}

/** What of the scale above is enlarged to the whole of the next. */
function wedge(y: number, part: number, plot: number, words: string): Element[] {
  return [
    mark('path', {
      className: ['wedge'],
      d: `M0 ${round(y - 8)}H${round(Math.max(part, 1))}L${round(plot)} ${round(y + WEDGE)}H0z`,
    }),
    text(words, 12, y + WEDGE - 8, { quiet: true }),
  ];
}

function bar({ amount, status }: MoneyRow, { whole }: Panel, y: number, plot: number): Element[] {
  const { from, to, beyond } = extentOf(amount, whole, plot);
  const middle = y + BAR / 2;
  const marks: Element[] = [];
  if (to > from) {
    marks.push(
      mark('rect', {
        className: ['bar', status, ...(amount.bound === 'upTo' ? ['most'] : [])],
        x: round(from),
        y: round(y),
        width: round(to - from),
        height: BAR,
      }),
    );
    if (status === 'alleged') marks.push(hatching(from, to, y));
  }
  if (beyond !== null) {
    if (amount.bound === 'open')
      marks.push(mark('path', { className: ['line', status], d: `M${round(from)} ${round(y)}v${BAR}` }));
    marks.push(
      mark('path', { className: ['line', 'unsure', status], d: `M${round(to)} ${round(middle)}H${round(beyond + 8)}` }),
      arrowHead(beyond + 10, middle, status),
    );
  }
  return marks;
}

/** Slanting lines in a bar: what is alleged is told apart without colour. */
function hatching(from: number, to: number, y: number): Element {
  let d = '';
  for (let foot = from - BAR + 7; foot < to; foot += 7) {
    const left = Math.max(foot, from);
    const right = Math.min(foot + BAR, to);
    d += `M${round(left)} ${round(y + BAR - (left - foot))}L${round(right)} ${round(y + BAR - (right - foot))}`;
  }
  return mark('path', { className: ['line', 'alleged'], d });
}
