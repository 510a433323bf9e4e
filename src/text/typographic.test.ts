import { expect, test } from 'vitest';
import { quotation, typographic } from './typographic.ts';

test('apostrophes and quotation marks are set as type does', () => {
  expect(typographic(`It's the council's "last word" ("so far"), 'he' said.`)).toBe(
    'It’s the council’s “last word” (“so far”), ‘he’ said.',
  );
});

test('what is set already stays as it is', () => {
  expect(typographic('It’s “so”.')).toBe('It’s “so”.');
});

test('a quotation within a quotation takes single marks', () => {
  expect(quotation(`to "take the stage" for the council's side`)).toBe('“to ‘take the stage’ for the council’s side”');
});
