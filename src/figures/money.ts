// Draws amounts to scale. Amounts too small to see are drawn below, on an enlarged scale.
import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import type { LedgerFigure, MoneyRow } from '../ledger/types.ts';
import type { Amount } from '../text/amounts.ts';
import { arrowHead, mark, QUIET, round, text, type Drawing, type Setting } from './svg-shapes.ts';
import { rowText, standing } from './row-labels.ts';
import { textWidth } from './measure-text.ts';

/** An amount smaller than this part of the largest one goes to the next scale. */
const SMALLEST = 0.03;
/** If an amount may be larger than its known part, the scale extends to at least this multiple of it. */
const BEYOND = 1.3;

const BAR = 14;
/** The space between the text and the zero line. */
const INSET = 8;
const AXIS = 22;
const WEDGE = 34;

export interface Panel {
  /** The amount at the end of the scale. */
  whole: number;
  rows: MoneyRow[];
}

/** @returns The scales, largest first, each with its rows. */
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
  /** The start of the bar. */
  from: number;
  /** The end of its known part. */
  to: number;
  /** The end of its unknown part; null if there is none. */
  beyond: number | null;
}

/** @returns The extent of an amount on a scale that is `width` units wide and ends at `whole`. */
export function extentOf({ bound, value }: Amount, whole: number, width: number): Extent {
  const at = (value / whole) * width;
  if (bound === 'open') return { from: at, to: at, beyond: width };
  return { from: 0, to: at, beyond: bound === 'over' ? width : null };
}

export function drawMoney({ rows }: Extract<LedgerFigure, { kind: 'money' }>, setting: Setting): Drawing {
  const { width, words } = setting;
  // Leave room for the arrowheads at the end of the scale.
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

/** The status line of an amount; for an open amount, it also says that the end is unknown. */
function standingOf(row: MoneyRow, words: Setting['words']): string {
  return row.amount.bound === 'open' ? `${standing(row, words)}; ${words.figureOpen}` : standing(row, words);
}

/** Draws the axis with its ticks. */
function axis({ whole, rows }: Panel, y: number, plot: number, { words, locale }: Setting): Element[] {
  const unit = rows[0]?.amount.unit ?? '';
  const format = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : locale, {
    notation: 'compact',
    compactDisplay: 'long',
  });
  const at = scaleLinear([0, whole], [0, plot]);
  const ticks = at.ticks(plot < 400 ? 3 : 5);
  const baseline = y + AXIS;
  // Put the unit at zero: at the end it would leave no room for the amount before.
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

/** Shows which part of the scale above the next one enlarges. */
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

/** Draws slanting lines in a bar, so that alleged amounts differ without colour. */
function hatching(from: number, to: number, y: number): Element {
  let d = '';
  for (let foot = from - BAR + 7; foot < to; foot += 7) {
    const left = Math.max(foot, from);
    const right = Math.min(foot + BAR, to);
    d += `M${round(left)} ${round(y + BAR - (left - foot))}L${round(right)} ${round(y + BAR - (right - foot))}`;
  }
  return mark('path', { className: ['line', 'alleged'], d });
}
