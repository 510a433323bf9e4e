// Draws a timeline: a day as a point, a month or year as a band, an event dated relative to another as a dashed band.
import { scaleUtc } from 'd3-scale';
import type { Element } from 'hast';
import type { LedgerFigure, TimelineRow } from '../ledger/types.ts';
import { formatDate } from '../text/format-date.ts';
import { mark, QUIET, QUIET_LEADING, round, text, type Drawing, type Setting } from './svg-shapes.ts';
import { rowText, standing } from './row-labels.ts';
import { textWidth } from './measure-text.ts';

const DAY = 86_400_000;
const BAND = 14;
const AXIS = 22;

export interface Span {
  /** In milliseconds; the end is exclusive. */
  start: number;
  end: number;
}

/** 2025 → the year; 2025-06 → the month; 2025-09-03 → the day. */
export function spanOf(date: string): Span {
  const [year = 0, month, day] = date.split('-').map(Number);
  const start = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  if (day !== undefined) return { start, end: start + DAY };
  return { start, end: month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1) };
}

/** Returns the time span in which an event lies, as far as it is known. */
export function spanOfRow({ date, until, days }: TimelineRow): Span {
  const { start, end } = spanOf(date);
  const moved = (days ?? 0) * DAY;
  return { start: start + moved, end: (until === null ? end : spanOf(until).end) + moved };
}

/** @returns The span of whole months that contains all rows. */
export function monthsOf(rows: TimelineRow[]): Span {
  const spans = rows.map((row) => (row.days === null ? spanOfRow(row) : spanOf(row.date)));
  const first = new Date(Math.min(...spans.map(({ start }) => start)));
  const last = new Date(Math.max(...spans.map(({ end }) => end)) - 1);
  return {
    start: Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1),
    end: Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1, 1),
  };
}

export function drawTimeline({ rows }: Extract<LedgerFigure, { kind: 'timeline' }>, setting: Setting): Drawing {
  const { width, words } = setting;
  const whole = monthsOf(rows);
  const at = scaleUtc([whole.start, whole.end], [0, width]);
  const starts = monthStarts(whole);
  const marks = monthNames(starts, at, setting);
  let y = AXIS + 12;
  for (const row of rows) {
    const block = rowText(row, '', standing(row, words), { x: 0, y, width });
    const top = y + block.height + 6;
    // Draw the calendar for each row separately, so that no line crosses text.
    const calendar = `M0 ${round(top + BAND / 2)}H${width}${starts.map((time) => `M${round(at(time) + (time === whole.start ? 0.5 : 0))} ${round(top - 1)}v${BAND + 2}`).join('')}M${width - 0.5} ${round(top - 1)}v${BAND + 2}`;
    const time = timeMark(row, at, top, setting);
    marks.push(...block.marks, mark('path', { className: ['grid'], d: calendar }), ...time.marks);
    y += block.height + BAND + time.below + 24;
  }
  return { width, height: y - 14, marks };
}

function monthStarts({ start, end }: Span): number[] {
  const starts: number[] = [];
  for (let time = start; time < end; time = nextMonth(time)) starts.push(time);
  return starts;
}

/** Draws the names of the months along the top, in the longest form that fits. */
function monthNames(starts: number[], at: (time: number) => number, { width, locale }: Setting): Element[] {
  const room = width / starts.length;
  const named = (month: 'long' | 'short' | 'narrow') =>
    starts.map((time) => new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' }).format(time));
  const names =
    (['long', 'short', 'narrow'] as const)
      .map(named)
      .find((candidates) => candidates.every((name) => textWidth(name, { size: QUIET }) < room - 6)) ?? [];
  return [
    mark('path', {
      className: ['axis'],
      d: `M0 ${AXIS}H${width}${starts.map((time) => `M${round(at(time) + 0.5)} ${AXIS}v-6`).join('')}`,
    }),
    ...names.map((name, index) =>
      text(name, at(starts[index] ?? 0) + room / 2, AXIS - 7, { quiet: true, anchor: 'middle' }),
    ),
  ];
}

function nextMonth(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}

interface TimeMark {
  marks: Element[];
  /** The height that it needs below its band. */
  below: number;
}

/** Draws a row’s mark with its date after it, before it or, if neither fits, below it. */
function timeMark(row: TimelineRow, at: (time: number) => number, y: number, setting: Setting): TimeMark {
  const { width } = setting;
  const span = spanOfRow(row);
  const from = Math.max(0, at(span.start));
  const to = Math.min(width, at(span.end));
  const middle = y + BAND / 2;
  const isDay = span.end - span.start === DAY && row.days === null;
  const shape = isDay
    ? mark('circle', { className: ['point'], cx: round((from + to) / 2), cy: round(middle), r: 5.5 })
    : mark('rect', {
        className: ['band', ...(row.days === null ? [] : ['counted'])],
        x: round(from),
        y: round(y),
        width: round(to - from),
        height: BAND,
        rx: 2,
      });
  const [left, right] = isDay ? [(from + to) / 2 - 6, (from + to) / 2 + 6] : [from, to];
  const words = dateWords(row, setting);
  const long = textWidth(words, { size: QUIET });
  const base = middle + QUIET * 0.36;
  const place = right + 6 + long <= width ? right + 6 : left - 6 - long >= 0 ? left - 6 - long : undefined;
  if (place === undefined)
    return {
      marks: [shape, text(words, Math.min(left, width - long), base + QUIET_LEADING, { quiet: true })],
      below: QUIET_LEADING,
    };
  // Hide the calendar line behind the date. A date before the mark ends at the mark.
  const before = place < left;
  const ground = mark('rect', {
    className: ['paper'],
    x: round(place - 3),
    y: round(y - 2),
    width: round(long + 6),
    height: BAND + 4,
  });
  return {
    marks: [
      ground,
      shape,
      text(words, before ? left - 6 : place, base, { quiet: true, anchor: before ? 'end' : 'start' }),
    ],
    below: 0,
  };
}

/** Returns the date as the sources state it, with an inferred year in square brackets. */
export function dateWords(
  { date, until, when, yearInferred }: Pick<TimelineRow, 'date' | 'until' | 'when' | 'yearInferred'>,
  { words, locale }: Pick<Setting, 'words' | 'locale'>,
): string {
  if (when !== null) return when;
  const year = date.slice(0, 4);
  const bracketed = (day: string): string =>
    yearInferred ? formatDate(day, locale).replace(year, words.inferredYear(year)) : formatDate(day, locale);
  return until === null ? bracketed(date) : `${bracketed(date)} – ${bracketed(until)}`;
}
