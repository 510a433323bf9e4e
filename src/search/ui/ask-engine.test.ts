import { expect, test } from 'vitest';
import { createFinder } from './ask-engine.ts';
import type { SearchAnswer } from '../engine/search-types.ts';

const place = { base: '/', locale: 'en' };
const nothing: SearchAnswer = {
  total: 0,
  hits: [],
  counts: { kind: [], theme: [], status: [], speaker: [], source: [], language: [] },
  suggestion: null,
};

test('an answer that a later question has overtaken is dropped', async () => {
  const waiting: (() => void)[] = [];
  const finder = createFinder(
    async () => ({
      search: () => new Promise((resolve) => waiting.push(() => resolve({ ...nothing, total: waiting.length }))),
    }),
    place,
  );
  const first = finder.find('a', { limit: 1 });
  const second = finder.find('ab', { limit: 1 });
  await new Promise((resolve) => setTimeout(resolve));
  for (const answer of waiting.toReversed()) answer();
  expect(await first).toBeUndefined();
  expect(await second).toMatchObject({ total: 2 });
});

test('an answer to what was dropped is dropped', async () => {
  const finder = createFinder(async () => ({ search: async () => nothing }), place);
  const asked = finder.find('a', { limit: 1 });
  finder.drop();
  expect(await asked).toBeUndefined();
});

test('the index is opened once, tried twice where it cannot be had, and again when asked again', async () => {
  let opened = 0;
  const finder = createFinder(async () => {
    opened += 1;
    if (opened <= 2) throw new Error('blocked');
    return { search: async () => nothing };
  }, place);
  await expect(finder.ready()).rejects.toThrow('blocked');
  await finder.ready();
  await finder.find('a', { limit: 1 });
  expect(opened).toBe(3);
});

test('where the index is lost on the way, it is opened anew', async () => {
  let opened = 0;
  const finder = createFinder(async () => {
    opened += 1;
    const fails = opened === 1;
    return { search: () => (fails ? Promise.reject(new Error('offline')) : Promise.resolve(nothing)) };
  }, place);
  await expect(finder.find('a', { limit: 1 })).rejects.toThrow('offline');
  expect(await finder.find('a', { limit: 1 })).toEqual(nothing);
});
