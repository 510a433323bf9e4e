// The files of the index as a line brings them: in pieces, packed or not, whole or broken.
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { RecordsLine } from './format.ts';
import { loadHead } from './load-index.ts';

const HEAD = { version: 2, units: [], locale: 'zh-Hant' };
const RECORDS: RecordsLine[] = ['閉', '橋'].map((title, unit) => [
  unit,
  { theme: title, sections: [], claims: [], disagreements: [], people: [], sources: [] },
]);
const FILE = Buffer.from([HEAD, ...RECORDS].map((line) => JSON.stringify(line)).join('\n'));

/** Every request is answered with these bytes, so many at a time. */
function serve(bytes: Uint8Array, piece: number, status = 200): void {
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, index) =>
    bytes.slice(index * piece, (index + 1) * piece),
  );
  vi.stubGlobal('fetch', () =>
    Promise.resolve(
      new Response(
        new ReadableStream({
          pull: (controller) => (pieces.length > 0 ? controller.enqueue(pieces.shift()) : controller.close()),
        }),
        { status },
      ),
    ),
  );
}
const loadAll = async (): Promise<unknown[]> => {
  const { head, records } = await loadHead('/');
  return [head, ...(await Array.fromAsync(records))];
};
afterEach(() => vi.unstubAllGlobals());

describe.each([
  ['as it was packed', gzipSync(FILE)],
  ['unpacked by the host', FILE],
])('a file %s', (_, bytes) => {
  test.each([1, 2, 7, 1_000_000])('is read line by line where it comes in pieces of %i bytes', async (piece) => {
    serve(bytes, piece);
    expect(await loadAll()).toEqual([HEAD, ...RECORDS]);
  });

  test('that is cut short anywhere is an error', async () => {
    for (let end = 0; end < bytes.length - 1; end += 3) {
      if (bytes === FILE && FILE[end] === 0x0a) continue;
      serve(bytes.subarray(0, end), 1000);
      await expect(loadAll(), `cut at ${end}`).rejects.toThrow();
    }
  });
});

test('the head is at hand before the rest has come', async () => {
  const [first = ''] = FILE.toString('utf8').split('\n');
  vi.stubGlobal('fetch', () =>
    Promise.resolve(
      new Response(new ReadableStream({ start: (controller) => controller.enqueue(Buffer.from(`${first}\n`)) })),
    ),
  );
  expect((await loadHead('/')).head).toEqual(HEAD);
});

test.each([
  ['{}', 200, 'not the head of a search index'],
  ['<!doctype html>', 200, 'JSON'],
  ['', 404, 'answered 404'],
  [`${JSON.stringify(HEAD)}\n{}`, 200, 'holds no records'],
])('%j, answered with %i, is refused', async (text, status, message) => {
  serve(Buffer.from(text), 1000, status);
  await expect(loadAll()).rejects.toThrow(message);
});
