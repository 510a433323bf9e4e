import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { encodePng } from './encode-png.ts';

/** The chunks of a PNG by their names. */
function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return chunks;
}

test('every pixel keeps its colour', () => {
  const pixels = Uint8Array.from(
    [
      [1, 2, 3],
      [4, 5, 6],
      [1, 2, 3],
      [255, 255, 255],
      [4, 5, 6],
      [4, 5, 6],
    ].flatMap((colour) => [...colour, 255]),
  );
  const chunks = chunksOf(encodePng(pixels, { width: 3, height: 2 }) ?? Buffer.alloc(0));
  expect([...(chunks.get('PLTE') ?? [])]).toEqual([1, 2, 3, 4, 5, 6, 255, 255, 255]);
  expect([...inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))]).toEqual([0, 0, 1, 0, 0, 2, 1, 1]);
  expect(chunks.get('IHDR')?.readUInt32BE(0)).toBe(3);
  expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
});

test('more colours than a palette holds are left to another encoder', () => {
  const pixels = Uint8Array.from({ length: 257 * 4 }, (_, index) =>
    index % 4 === 3 ? 255 : index % 4 === 0 ? Math.floor(index / 4) % 256 : index > 1023 ? 1 : 0,
  );
  expect(encodePng(pixels, { width: 257, height: 1 })).toBeUndefined();
});
