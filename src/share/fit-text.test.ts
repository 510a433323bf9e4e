import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText, type Box } from './fit-text.ts';
import { shorten } from '../text/shorten.ts';

/** Every letter is half as wide as it is high. */
const box: Box = {
  width: 100,
  height: 40,
  sizes: [20, 10],
  leading: 1,
  mayShorten: false,
  widthOf: (text, size) => [...text].length * size * 0.5,
};

test('a short text stands in the largest size', () => {
  expect(fitText('One two', box)).toEqual({ size: 20, lines: ['One two'] });
});

test('a longer one is set smaller', () => {
  expect(fitText('One two three four five six', box)?.size).toBe(10);
});

test('no line is much shorter than the others', () => {
  expect(fitText('aaaa bbbb cccc dddd eeee ff', { ...box, sizes: [10] })?.lines).toEqual([
    'aaaa bbbb cccc',
    'dddd eeee ff',
  ]);
});

test('a number stays with what it counts', () => {
  expect(fitText('it was worth 14.3 billion', { ...box, sizes: [10] })?.lines).toEqual([
    'it was worth',
    '14.3 billion',
  ]);
});

test('what must not be shortened does not stand at all', () => {
  expect(fitText('many words '.repeat(20), box)).toBeUndefined();
});

test('what may be is shortened at a word, without the mark that stood there', () => {
  expect(
    fitText('One two three, four five six seven eight nine', { ...box, height: 20, sizes: [20, 10], mayShorten: true }),
  ).toEqual({ size: 10, lines: ['One two three, four', 'five six seven…'] });
  expect(fitText('One two three, fourteen', { ...box, height: 10, sizes: [10], mayShorten: true })?.lines).toEqual([
    'One two three…',
  ]);
});

test('a single word that is too wide loses letters', () => {
  expect(fitText('Donaudampfschifffahrtsgesellschaft', { ...box, sizes: [10], mayShorten: true })?.lines).toEqual([
    'Donaudampfschifffah…',
  ]);
});

test('whatever the text, each line has room and none is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,30}$/u), { minLength: 1, maxLength: 40 }), (words) => {
      const fitted = fitText(words.join(' '), { ...box, mayShorten: true });
      expect(fitted).toBeDefined();
      for (const line of fitted?.lines ?? [])
        expect(box.widthOf(line, fitted?.size ?? 0)).toBeLessThanOrEqual(box.width);
      expect((fitted?.lines.length ?? 0) * (fitted?.size ?? 0)).toBeLessThanOrEqual(box.height);
      const said = fitted?.lines.join(' ') ?? '';
      expect(said === words.join(' ') || (said.endsWith('…') && words.join(' ').startsWith(said.slice(0, -1)))).toBe(
        true,
      );
    }),
  );
});

test('a description is shortened at a word, and counts the ellipsis', () => {
  expect(shorten('The council says so.', 20)).toBe('The council says so.');
  expect(shorten('The council, it says, closed the bridge.', 22)).toBe('The council, it says…');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      expect([...shorten(text, 20)].length).toBeLessThanOrEqual(20);
    }),
  );
});
