import { expect, test } from 'vitest';
import { normalisePdf } from './normalise-pdf.ts';

const pdf = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const dates = "<</CreationDate (D:20260102030405+00'00')\n/ModDate (D:20260102030406-05'30')>>";

test('the clock’s time becomes the given day, and no byte moves', () => {
  const settled = Buffer.from(normalisePdf(pdf(dates), '2025-09-03').pdf).toString('latin1');
  expect(settled).toBe("<</CreationDate (D:20250903000000+00'00')\n/ModDate (D:20250903000000+00'00')>>");
  expect(settled).toHaveLength(dates.length);
});

test('nodes are numbered anew in their order, wherever they are named', () => {
  const printed = (first: string, second: string): string =>
    `${dates} /ID (node${second}) /ID (node${first}) /Headers [(node${second})] /Names [(node${first}) 1 0 R (node${second}) 2 0 R]`;
  const settled = [printed('00000231', '00000232'), printed('00000017', '00000400')].map((text) =>
    Buffer.from(normalisePdf(pdf(text), '2025-09-03').pdf).toString('latin1'),
  );
  expect(settled[0]).toBe(settled[1]);
  expect(settled[0]).toContain('/Names [(node00000001) 1 0 R (node00000002) 2 0 R]');
});

test('bytes that are no text stay', () => {
  const bytes = Buffer.concat([pdf(dates), Buffer.from([0, 128, 255, 10, 13])]);
  expect([...normalisePdf(bytes, '2025-09-03').pdf.slice(-5)]).toEqual([0, 128, 255, 10, 13]);
});

test('a PDF with dates in another form is kept, and said not to be reproducible', () => {
  expect(normalisePdf(pdf(dates), '2025-09-03').reproducible).toBe(true);
  const other = pdf('%PDF-1.4 /CreationDate (2026)');
  expect(normalisePdf(other, '2025-09-03')).toEqual({ pdf: Buffer.from(other), reproducible: false });
});
