import { expect, test } from 'vitest';
import { withQuery } from './static-server.ts';

test('a query goes before the fragment, and is nothing where there was none', () => {
  expect(withQuery('/x/#part', '?v=1a2b3c4d')).toBe('/x/?v=1a2b3c4d#part');
  expect(withQuery('/x/', '?v=1a2b3c4d')).toBe('/x/?v=1a2b3c4d');
  expect(withQuery('/x/#part', '')).toBe('/x/#part');
});
