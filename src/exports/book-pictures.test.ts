import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { expect, onTestFinished, test } from 'vitest';
import { takePictures } from './book-pictures.ts';

/** @throws If there is no main element. */
function mainOf(html: string): Element {
  const main = select('main', fromHtml(`<main>${html}</main>`));
  if (main === undefined) throw new Error('There is no main part.');
  return main;
}

test('a picture goes into the book, once, and its chapters name it there', () => {
  const dist = mkdtempSync(join(tmpdir(), 'pictures-'));
  onTestFinished(() => rmSync(dist, { recursive: true, force: true }));
  writeFileSync(join(dist, 'bridge.png'), 'bytes');
  const bodies = [1, 2].map(() => mainOf('<img src="/explainers/bridge.png" alt="A bridge.">'));
  const pictures = takePictures(bodies, dist, '/explainers/');
  expect(pictures.map(({ file, mediaType }) => [file, mediaType])).toEqual([['picture-bridge.png', 'image/png']]);
  for (const body of bodies) expect(toHtml(body)).toContain('src="picture-bridge.png"');
});

test('a format that books cannot hold is named', () => {
  expect(() => takePictures([mainOf('<img src="/b.tiff" alt="">')], '.', '/')).toThrow('“/b.tiff”');
});
