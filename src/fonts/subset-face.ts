// Cuts a face down to some characters; the same input gives the same bytes.
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { pathOf, type Face } from './faces.ts';

/** Kept in every face: kerning, ligatures, marks in their place, forms by language. */
const ALWAYS_KEPT = ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl'];

/**
 * @param characters The characters to keep; those that the face lacks are passed over.
 * @param format `woff2` for pages; `sfnt` (TrueType) or `woff` for what draws pictures.
 */
export async function subsetFace(
  face: Face,
  characters: string,
  format: 'woff2' | 'woff' | 'sfnt' = 'woff2',
): Promise<Buffer> {
  return subsetFont(await readFile(pathOf(face)), characters, {
    targetFormat: format,
    noHinting: true,
    keepFeatures: [...ALWAYS_KEPT, ...face.features],
    ...(face.axes === undefined ? {} : { variationAxes: face.axes }),
  });
}
