import { describe, expect, test } from 'vitest';
import { en } from '../i18n/en.ts';
import { openLedger } from '../ledger/open-ledger.ts';
import type { LedgerFigure, MoneyRow, TieRow, TimelineRow } from '../ledger/types.ts';
import { testSites } from '../../test/built-sites.ts';
import { toCsv } from '../text/csv.ts';
import { draw } from './draw.ts';
import { NARROW, textBoxes, WIDE, type Box, type Drawing } from './drawing.ts';
import { extentOf, panelsOf } from './money.ts';
import { tableOf } from './figure-table.ts';
import { dateWords, monthsOf, spanOf, spanOfRow } from './timeline.ts';

const row = { label: 'A sum', claims: ['a'], status: 'reported', speaker: 'Somebody', lines: ['one'] } as const;
const sum = (value: number, bound: MoneyRow['amount']['bound'] = 'exact'): MoneyRow => ({
  ...row,
  claims: ['a'],
  lines: ['one'],
  text: String(value),
  amount: { value, bound, unit: 'US$' },
});
const event = (date: string, more: Partial<TimelineRow> = {}): TimelineRow => ({
  ...row,
  claims: ['a'],
  lines: ['one'],
  date,
  until: null,
  yearInferred: false,
  days: null,
  when: null,
  order: date,
  ...more,
});
const setting = { words: en, locale: 'en' };
const base = { id: 'a', address: '/figures/a/', title: 'A', description: 'D', caption: 'C' };

const attributesOf = (drawing: Drawing, className: string) =>
  drawing.marks
    .filter(({ properties }) => Array.isArray(properties.className) && properties.className[0] === className)
    .map(({ properties }) => properties);

describe('sums are drawn to scale', () => {
  test('lengths are to each other as the sums are', () => {
    const drawing = draw(
      { ...base, kind: 'money', rows: [sum(29e9), sum(14.3e9), sum(2e9)] },
      { ...setting, width: WIDE },
    );
    const [first = 0, second = 0, third = 0] = attributesOf(drawing, 'bar').map(({ width }) => Number(width));
    expect(second / first).toBeCloseTo(14.3 / 29, 3);
    expect(third / first).toBeCloseTo(2 / 29, 3);
  });

  test('what would be too short to see goes to a scale of its own, and no sum is left out', () => {
    const rows = [sum(29e9), sum(1e9, 'upTo'), sum(2e8), sum(1e7, 'open'), sum(5e6, 'over'), sum(1e6, 'open')];
    const panels = panelsOf(rows);
    expect(panels.map(({ rows: members }) => members.map(({ amount }) => amount.value))).toEqual([
      [29e9, 1e9],
      [2e8, 1e7],
      [5e6, 1e6],
    ]);
    expect(panels.map(({ whole }) => whole)).toEqual([30e9, 2e8, 7e6]);
  });

  test('a sum of which only the order is said begins there and has no end', () => {
    expect(extentOf({ value: 1e6, bound: 'open', unit: 'US$' }, 1e7, 500)).toEqual({ from: 50, to: 50, beyond: 500 });
    expect(extentOf({ value: 5e6, bound: 'over', unit: 'US$' }, 1e7, 500)).toEqual({ from: 0, to: 250, beyond: 500 });
    expect(extentOf({ value: 5e6, bound: 'upTo', unit: 'US$' }, 1e7, 500)).toEqual({ from: 0, to: 250, beyond: null });
  });

  test('words stand clear of the line of zero, and no sum is missing from a scale', () => {
    for (const width of [WIDE, NARROW]) {
      const boxes = textBoxes(draw({ ...base, kind: 'money', rows: [sum(29e9), sum(2e8)] }, { ...setting, width }));
      expect(boxes.filter(({ text }) => text.includes('A sum')).every(({ x }) => x >= 5)).toBe(true);
      for (const text of width === WIDE
        ? ['US$0', '5', '10', '15', '20', '25', '30 billion']
        : ['US$0', '10', '20', '30 billion'])
        expect(boxes.map((box) => box.text)).toContain(text);
    }
  });

  test('at most, alleged and undisputed differ in shape and not in colour alone', () => {
    const drawing = draw(
      {
        ...base,
        kind: 'money',
        rows: [sum(9, 'upTo'), { ...sum(8), status: 'alleged' }, { ...sum(7), status: 'undisputed' }],
      },
      { ...setting, width: WIDE },
    );
    expect(attributesOf(drawing, 'bar').map(({ className }) => className)).toEqual([
      ['bar', 'reported', 'most'],
      ['bar', 'alleged'],
      ['bar', 'undisputed'],
    ]);
    expect(attributesOf(drawing, 'line')).toHaveLength(1);
  });
});

describe('dates are drawn as precisely as they are', () => {
  const rows = [
    event('2025-06'),
    event('2025-09-03'),
    event('2025-06', { until: '2025-07' }),
    event('2025-08', { days: -1, when: 'the day before' }),
  ];
  const whole = monthsOf(rows);
  const drawing = draw({ ...base, kind: 'timeline', rows }, { ...setting, width: WIDE });
  const day = WIDE / ((whole.end - whole.start) / 86_400_000);

  test('a month is a band from its first day to its last', () => {
    expect(whole).toEqual({ start: Date.UTC(2025, 5, 1), end: Date.UTC(2025, 9, 1) });
    const [june, twoMonths] = attributesOf(drawing, 'band').map(({ x, width }) => [Number(x), Number(width)]);
    expect(june?.[0]).toBe(0);
    expect(june?.[1]).toBeCloseTo(30 * day, 0);
    expect(twoMonths?.[1]).toBeCloseTo(61 * day, 0);
  });

  test('a day is a point at its noon', () => {
    expect(attributesOf(drawing, 'point')).toHaveLength(1);
    expect(Number(attributesOf(drawing, 'point')[0]?.cx)).toBeCloseTo((30 + 31 + 31 + 2.5) * day, 0);
  });

  test('what is counted from another event lies as far from it, in a shape of its own', () => {
    const counted = attributesOf(drawing, 'band').filter(
      ({ className }) => Array.isArray(className) && className.includes('counted'),
    );
    expect(counted).toHaveLength(1);
    expect(spanOfRow(event('2025-08', { days: -1 })).start).toBe(spanOf('2025-08').start - 86_400_000);
    expect(spanOf('2024')).toEqual({ start: Date.UTC(2024, 0, 1), end: Date.UTC(2025, 0, 1) });
  });

  test('a year that is inferred stands in brackets', () => {
    expect(dateWords(event('2025-09-03', { yearInferred: true }), setting)).toBe('3 September [2025]');
    expect(dateWords(event('2025-06', { until: '2025-07' }), setting)).toBe('June 2025 – July 2025');
    expect(dateWords(event('2025-08', { when: 'the day before' }), setting)).toBe('the day before');
  });
});

describe('ties are drawn as they are reported', () => {
  const tie = (from: string, to: string | null, more: Partial<TieRow> = {}): TieRow => ({
    ...row,
    claims: ['a'],
    lines: ['one'],
    from,
    to,
    period: 'after',
    line: to === null ? null : 'stands',
    ...more,
  });
  const rows = [
    tie('A', 'X'),
    tie('B', 'Y', { line: 'loosens' }),
    tie('C', 'X', { line: 'deal' }),
    tie('D', null),
    tie('A', 'X', { period: 'before' }),
  ];
  const periods = { before: 'Before', after: 'After' };

  test('each tie has a line of its kind, and who has none has no line', () => {
    for (const width of [WIDE, NARROW]) {
      const lines = attributesOf(draw({ ...base, kind: 'ties', periods, rows }, { ...setting, width }), 'tie').map(
        ({ className }) => (Array.isArray(className) ? className[1] : className),
      );
      expect(lines.toSorted()).toEqual(['deal', 'loosens', 'stands', 'stands']);
    }
  });

  test('a key says what each kind of line means, and a deal is a double line', () => {
    for (const width of [WIDE, NARROW]) {
      const drawing = draw({ ...base, kind: 'ties', periods, rows }, { ...setting, width });
      const words = textBoxes(drawing).map(({ text }) => text);
      expect(
        [...new Set(rows.flatMap(({ line }) => line ?? []))].filter((line) => !words.includes(en.tieLines[line])),
      ).toEqual([]);
      expect(words).not.toContain(en.tieLines.sought);
      expect(attributesOf(drawing, 'between')).toHaveLength(1);
    }
  });

  test('names in the middle stand apart though their ties meet at one height', () => {
    for (const width of [WIDE, NARROW]) {
      const boxes = textBoxes(draw({ ...base, kind: 'ties', periods, rows }, { ...setting, width })).filter(
        ({ text }) => ['X', 'Y'].includes(text),
      );
      expect(boxes.length).toBeGreaterThanOrEqual(2);
      expect(boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => meet(box, other)))).toEqual([]);
    }
  });

  test('the rows of one name stand level before and after', () => {
    const firsts = textBoxes(draw({ ...base, kind: 'ties', periods, rows }, { ...setting, width: WIDE })).filter(
      ({ text }) => text === 'A A sum',
    );
    expect(new Set(firsts.map(({ y }) => y)).size).toBe(1);
    expect(firsts).toHaveLength(2);
  });
});

test('CSV keeps to RFC 4180', () => {
  const table = {
    heads: [],
    rows: [
      {
        cells: [],
        status: 'alleged',
        speaker: 'A, B',
        lines: ['one', 'two'],
        claims: ['x', 'y'],
        data: { label: 'say "so"', sum: null, value: 3 },
      } as const,
    ].map((one) => ({ ...one, cells: [...one.cells], lines: [...one.lines], claims: [...one.claims] })),
  };
  expect(toCsv(table, (claim) => `https://site.example/claims/${claim}/`)).toBe(
    'label,sum,value,status,speaker,lines,claims,address\r\n"say ""so""",,3,alleged,"A, B",one; two,x; y,https://site.example/claims/x/; https://site.example/claims/y/\r\n',
  );
});

describe.each(testSites)('figures of $name', ({ content }) => {
  const figures: [string, LedgerFigure][] = openLedger(content).ledger.figures.map((figure) => [figure.id, figure]);

  test('there is one of each kind', () => {
    expect(new Set(figures.map(([, { kind }]) => kind))).toEqual(new Set(['money', 'timeline', 'ties']));
  });

  test.each(figures)('%s: at both widths no text meets another or leaves the drawing', (_, figure) => {
    for (const width of [WIDE, NARROW]) {
      const drawing = draw(figure, { ...setting, width });
      const boxes = textBoxes(drawing);
      expect(boxes.length).toBeGreaterThan(3);
      expect(
        boxes.flatMap((box, index) =>
          boxes
            .slice(index + 1)
            .filter((other) => meet(box, other))
            .map((other) => `${width}: “${box.text}” and “${other.text}”`),
        ),
      ).toEqual([]);
      expect(
        boxes
          .filter(
            ({ x, y, width: long, height }) =>
              x < -0.5 || y < -0.5 || x + long > width + 0.5 || y + height > drawing.height + 0.5,
          )
          .map(({ text }) => `${width}: ${text}`),
      ).toEqual([]);
    }
  });

  test.each(figures)('%s: the drawing shows the words of every row of its table', (_, figure) => {
    const rows = tableOf(figure, setting).rows;
    const shown = (width: number): string =>
      textBoxes(draw(figure, { ...setting, width }))
        .map(({ text }) => text)
        .join(' ')
        .replace(/[’‘]/gu, "'")
        .replace(/[“”]/gu, '"')
        .replace(/- /gu, '-');
    const words = rows.map(({ data }) => String(data.label));
    for (const width of [WIDE, NARROW])
      expect(
        words.filter(
          (label) => !shown(width).includes(label.replace(/[’‘]/gu, "'").replace(/[“”]/gu, '"').replace(/- /gu, '-')),
        ),
      ).toEqual([]);
    expect(rows.every(({ claims }) => claims.length > 0)).toBe(true);
  });
});

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
