import { describe, expect, test } from 'vitest';
import { base, boxesMeet, event, setting, sum, tie } from '../../test/figure-rows.ts';
import { bridge } from '../../test/built-sites.ts';
import { openLedger } from '../ledger/open-ledger.ts';
import type { LedgerFigure } from '../ledger/types.ts';
import { draw } from './draw-figure.ts';
import { NARROW, textBoxes, WIDE } from './svg-shapes.ts';
import { tableOf } from './figure-table.ts';

const LABELS = [
  'a sum that the wire report names, and which nobody has disputed since then',
  'the council says',
  'what the harbour fund has promised to pay towards the repair, the mayor says',
  'an interpretation of “undisputed”, misunderstandings included',
];
const labelled = <Row extends { label: string }>(rows: Row[]): Row[] =>
  rows.map((one, index) => ({ ...one, label: `${index + 1}: ${LABELS[index % LABELS.length]}` }));

const money = labelled([29e9, 14.3e9, 2e9, 2e8, 1e7, 5e6, 1e6].map((value) => sum(value)));
const dates = ['2024-05', '2024-06-01', '2024-06-02', '2024-06-03', '2025', '2025-01-31', '2026-12'];
const timeline = labelled(dates.map((date) => event(date)));
const names = ['Drayle Works', 'The ferry guild of both banks', 'Vell town council', 'A'];
const ties = labelled(
  names.flatMap((name, index) => [
    tie(name, 'Harbour fund', { period: 'before' }),
    tie(name, index % 2 === 0 ? 'Harbour fund' : 'Two Banks Wire', { line: index === 1 ? 'deal' : 'loosens' }),
    tie(name, null),
  ]),
);

/** The fixture's figures, which are small, and crowded ones. */
const figures = [
  ...openLedger(bridge.content).ledger.figures,
  { ...base, id: 'many sums', kind: 'money', rows: money } as const,
  { ...base, id: 'many dates', kind: 'timeline', rows: timeline } as const,
  {
    ...base,
    id: 'many ties',
    kind: 'ties',
    periods: { before: 'Before the closing', after: 'After it' },
    rows: ties,
  } as const,
].map((figure): [string, LedgerFigure] => [figure.id, figure]);

describe('a figure of any kind', () => {
  test.each(figures)('%s: at both widths no text meets another or leaves the drawing', (_, figure) => {
    for (const width of [WIDE, NARROW]) {
      const drawing = draw(figure, { ...setting, width });
      const boxes = textBoxes(drawing);
      expect(boxes.length).toBeGreaterThan(3);
      expect(
        boxes.flatMap((box, index) =>
          boxes
            .slice(index + 1)
            .filter((other) => boxesMeet(box, other))
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
