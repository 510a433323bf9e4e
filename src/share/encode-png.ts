// Writes a picture of few colours as a PNG with a palette: every pixel as it was, in a third of the bytes.
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** A byte a pixel, which says where in the palette its colour stands. */
const [BIT_DEPTH, COLOUR_TYPE] = [8, 3];

/**
 * @param pixels Four bytes a pixel, all of them opaque. Its buffer is aligned to four bytes.
 * @returns The PNG; undefined where there are more colours than a palette holds.
 */
export function encodePng(
  pixels: Uint8Array,
  { width, height }: { width: number; height: number },
): Buffer | undefined {
  const colours = new Map<number, number>();
  const palette: number[] = [];
  const rows = Buffer.alloc(height * (width + 1));
  const colourOf = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  let last = -1;
  let index = 0;
  for (let row = 0; row < height; row += 1) {
    // Each row begins with the number of its filter: 0, none.
    const shift = row + 1;
    for (let pixel = row * width; pixel < (row + 1) * width; pixel += 1) {
      const colour = colourOf[pixel] ?? 0;
      if (colour !== last) {
        last = colour;
        index = colours.get(colour) ?? colours.size;
        if (index > 255) return undefined;
        if (index === colours.size) {
          colours.set(colour, index);
          palette.push(...pixels.subarray(pixel * 4, pixel * 4 + 3));
        }
      }
      rows[pixel + shift] = index;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([BIT_DEPTH, COLOUR_TYPE, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows, { level: 5 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(named.length + 8);
  out.writeUInt32BE(data.length, 0);
  out.set(named, 4);
  out.writeUInt32BE(crc32(named), named.length + 4);
  return out;
}
