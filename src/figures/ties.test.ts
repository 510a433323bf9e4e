import type { Properties } from 'hast';
import { describe, expect, test } from 'vitest';
import { boxesMeet, base, lookOf, marksOf, setting, tie } from '../../test/figure-rows.ts';
import { en } from '../i18n/en.ts';
import { draw } from './draw-figure.ts';
import { NARROW, textBoxes, WIDE, type Drawing } from './svg-shapes.ts';

/** Returns the marks that draw each tie; the marks of one tie have the same path. */
const linesOf = (drawing: Drawing): Properties[][] => {
  const courses = new Set(marksOf(drawing, 'tie').map(({ d }) => String(d)));
  return [...courses].map((course) =>
    drawing.marks.map(({ properties }) => properties).filter(({ d }) => d === course),
  );
};

describe('ties are drawn as they are reported', () => {
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
      const drawn = linesOf(draw({ ...base, kind: 'ties', periods, rows }, { ...setting, width }));
      expect(drawn).toHaveLength(4);
      const looks = drawn.map((marks) => lookOf(marks[0] ?? {}));
      expect(new Set(looks).size).toBe(3);
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
      expect(linesOf(drawing).filter((marks) => marks.length === 2)).toHaveLength(1);
    }
  });

  test('names in the middle stand apart though their ties meet at one height', () => {
    for (const width of [WIDE, NARROW]) {
      const boxes = textBoxes(draw({ ...base, kind: 'ties', periods, rows }, { ...setting, width })).filter(
        ({ text }) => ['X', 'Y'].includes(text),
      );
      expect(boxes.length).toBeGreaterThanOrEqual(2);
      expect(boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => boxesMeet(box, other)))).toEqual(
        [],
      );
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
