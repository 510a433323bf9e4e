// Builds rows of figures for tests, and looks up marks in drawings of them.
import type { Properties } from 'hast';
import type { Box, Drawing } from '../src/figures/svg-shapes.ts';
import { en } from '../src/i18n/en.ts';
import type { MoneyRow, TieRow, TimelineRow } from '../src/ledger/types.ts';

export const setting = { words: en, locale: 'en' };
export const base = { id: 'a', address: '/figures/a/', title: 'A', description: 'D', caption: 'C' };

const row = () => ({ label: 'A sum', claims: ['a'], status: 'reported' as const, speaker: 'Somebody', lines: ['one'] });

export const sum = (value: number, bound: MoneyRow['amount']['bound'] = 'exact'): MoneyRow => ({
  ...row(),
  text: String(value),
  amount: { value, bound, unit: 'US$' },
});

export const event = (date: string, more: Partial<TimelineRow> = {}): TimelineRow => ({
  ...row(),
  date,
  until: null,
  yearInferred: false,
  days: null,
  when: null,
  order: date,
  ...more,
});

export const tie = (from: string, to: string | null, more: Partial<TieRow> = {}): TieRow => ({
  ...row(),
  from,
  to,
  period: 'after',
  line: to === null ? null : 'stands',
  ...more,
});

/** Returns the marks of a drawing that have this class. */
export const marksOf = ({ marks }: Drawing, part: string): Properties[] =>
  marks.map(({ properties }) => properties).filter((mark) => lookOf(mark).split(' ').includes(part));

/** Returns the classes of a mark, as the style sheet sees them. */
export const lookOf = ({ className }: Properties): string => [className].flat().join(' ');

/** Whether two texts of a drawing overlap. */
export const boxesMeet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
