import sharp from 'sharp';
import { expect, test } from 'vitest';
import { iconFiles } from '../site/icon-files.ts';
import { drawIcon } from '../site/icon.ts';
import { renderPng } from './render-png.ts';

test('a picture has a palette, keeps its flat colours, and has the same bytes each time', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path fill="#fbfaf6" d="M0 0h40v20H0z"/><path fill="#123f73" d="M0 0h20v20H0z"/></svg>';
  const png = await renderPng(svg);
  expect(png).toEqual(await renderPng(svg));
  const colourType = png[25];
  expect(colourType).toBe(3);
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([40, 20]);
  expect([data.subarray(0, 3).toString('hex'), data.subarray(-3).toString('hex')]).toEqual(['123f73', 'fbfaf6']);
});

test.each(iconFiles)('$name is $size pixels wide', async ({ size, maskable }) => {
  const { width, height } = await sharp(await renderPng(drawIcon('Ibid', { maskable }), size)).metadata();
  expect([width, height]).toEqual([size, size]);
});
