import { expect, test } from 'vitest';
import { historyOf } from './former-addresses.ts';

const text = (date: string, letter: string) => ({ date, sha256: letter.repeat(64) });

test('a text that got a new id keeps its dates and its first address', () => {
  const recorded = {
    '/x/': [text('2025-01-01', 'a'), text('2025-02-01', 'b')],
    '/y/': [text('2025-03-01', 'b'), text('2025-04-01', 'c')],
  };
  expect(historyOf('/y/', recorded, new Map([['/x/', '/y/']]))).toEqual({
    first: '/x/',
    versions: [text('2025-01-01', 'a'), text('2025-02-01', 'b'), text('2025-04-01', 'c')],
  });
});

test('over several names', () => {
  const recorded = {
    '/z/': [text('2025-03-01', 'b')],
    '/x/': [text('2025-01-01', 'a')],
    '/y/': [text('2025-02-01', 'a'), text('2025-02-02', 'b')],
  };
  expect(
    historyOf(
      '/z/',
      recorded,
      new Map([
        ['/x/', '/z/'],
        ['/y/', '/z/'],
      ]),
    ),
  ).toEqual({ first: '/x/', versions: [text('2025-01-01', 'a'), text('2025-02-02', 'b')] });
});

test('a text that was merged into another is not its history', () => {
  const recorded = { '/x/': [text('2025-01-01', 'a')], '/y/': [text('2025-01-01', 'b')] };
  expect(historyOf('/y/', recorded, new Map([['/x/', '/y/']]))).toEqual({
    first: '/y/',
    versions: [text('2025-01-01', 'b')],
  });
});
