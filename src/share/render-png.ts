// Turns a drawing into a PNG with a palette. Text must be outlines already: no font of the machine is asked for.
import sharp from 'sharp';

/** At this quality the flat colours stay to within a step of 256, in a third of the bytes that full colour takes. */
const PALETTE = { palette: true, quality: 80, dither: 0 } as const;

/** The versions of everything that decides about the bytes. */
export const rendererVersions = JSON.stringify([sharp.versions, PALETTE]);

/**
 * @param svg A drawing with a width and a height.
 * @param width The width of the picture; that of the drawing if left out.
 */
export async function renderPng(svg: string, width?: number): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = Buffer.from(svg);
  const { width: drawn } = await sharp(drawing).metadata();
  const picture = await sharp(drawing, { density: (72 * (width ?? drawn)) / drawn })
    .png(PALETTE)
    .toBuffer();
  return new Uint8Array(picture);
}
