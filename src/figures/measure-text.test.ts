import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth, wrap } from './measure-text.ts';

const style = { size: 14 };

test('text is wider with more letters, and bold text with as many', () => {
  expect(textWidth('Millions', style)).toBeGreaterThan(textWidth('Million', style));
  expect(textWidth('Millions', { size: 14, bold: true })).toBeGreaterThan(textWidth('Millions', style));
  expect(textWidth('桥桥', style)).toBe(28);
});

test('lines fit where their words do, and lose none', () => {
  expect(wrap('a back-translation of it', 90, style)).toEqual(['a back-', 'translation', 'of it']);
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,9}$/u), { minLength: 1 }),
      fc.integer({ min: 100, max: 300 }),
      (words, width) => {
        const lines = wrap(words.join(' '), width, style);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(width);
      },
    ),
  );
});
