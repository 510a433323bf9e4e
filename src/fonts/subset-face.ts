// Subsets a face to some characters. The same input gives the same bytes.
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { pathOf, type Face } from './faces.ts';

/** Features kept in every face: kerning, ligatures, positions of marks, compositions, localised forms. */
const ALWAYS_KEPT = ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl'];

/** @param characters The characters to keep; those that the face lacks are ignored. */
export async function subsetFace(face: Face, characters: string): Promise<Buffer> {
  return subsetFont(await readFile(pathOf(face)), characters, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: [...ALWAYS_KEPT, ...face.features],
    ...(face.axes === undefined ? {} : { variationAxes: face.axes }),
  });
}
