import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DARK, LIGHT, readColours } from './token-colours.ts';

test('a token is followed to the raw colour of each scheme', () => {
  expect([LIGHT.paper, DARK.paper]).toEqual(['#fbfaf6', '#14171b']);
  expect(LIGHT.textQuiet).toBe('#41474e');
});

test('a token that is missing is an error', () => {
  expect(() => readColours(':root { --ink: #000000; }', 'dark')).toThrow('has no dark colour --paper');
});

test('no colour is copied into code', () => {
  const files = globSync('src/**/*.{ts,astro}').filter((file) => !file.includes('.test.'));
  expect(files.length).toBeGreaterThan(100);
  const copied = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/#[0-9a-f]{6}\b/gu)].map(([colour]) => `${file}: ${colour}`),
  );
  expect(copied).toEqual([]);
});
