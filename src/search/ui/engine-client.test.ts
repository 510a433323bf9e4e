import { expect, test } from 'vitest';
import { createEngineClient } from './engine-client.ts';
import type { SearchAnswer } from '../engine/search-types.ts';

const nothing: SearchAnswer = {
  total: 0,
  hits: [],
  counts: { kind: [], theme: [], status: [], speaker: [], source: [], language: [] },
  suggestion: null,
};

/** An engine that finds nothing. */
const finding = { search: () => Promise.resolve(nothing) };

test('an answer that a later question has overtaken is dropped', async () => {
  const waiting: (() => void)[] = [];
  const engine = createEngineClient(
    () =>
      Promise.resolve({
        search: () => new Promise((resolve) => waiting.push(() => resolve({ ...nothing, total: waiting.length }))),
      }),
    '/',
  );
  const first = engine.ask('a', { limit: 1 });
  const second = engine.ask('ab', { limit: 1 });
  await new Promise((resolve) => setTimeout(resolve));
  for (const answer of waiting.toReversed()) answer();
  expect(await first).toBeUndefined();
  expect(await second).toMatchObject({ total: 2 });
});

test('an answer to what was dropped is dropped', async () => {
  const engine = createEngineClient(() => Promise.resolve(finding), '/');
  const asked = engine.ask('a', { limit: 1 });
  engine.drop();
  expect(await asked).toBeUndefined();
});

test('the index is opened once, tried twice where it cannot be had, and again when asked again', async () => {
  let opened = 0;
  const engine = createEngineClient(() => {
    opened += 1;
    return opened <= 2 ? Promise.reject(new Error('blocked')) : Promise.resolve(finding);
  }, '/');
  await expect(engine.ready()).rejects.toThrow('blocked');
  await engine.ready();
  await engine.ask('a', { limit: 1 });
  expect(opened).toBe(3);
});

test('where the index is lost on the way, it is opened anew', async () => {
  let opened = 0;
  const engine = createEngineClient(() => {
    opened += 1;
    const failing = { search: () => Promise.reject(new Error('offline')) };
    return Promise.resolve(opened === 1 ? failing : finding);
  }, '/');
  await expect(engine.ask('a', { limit: 1 })).rejects.toThrow('offline');
  expect(await engine.ask('a', { limit: 1 })).toEqual(nothing);
});
