// Turns a drawing into a PNG with a palette. Text must be outlines already: no font of the machine is asked for.
import sharp from 'sharp';

/** At this quality the flat colours stay to within a step of 256, in a third of the bytes that full colour takes. */
const PALETTE = { palette: true, quality: 80, dither: 0 } as const;

/** The versions of everything that decides about the bytes. */
export const rendererVersions = JSON.stringify([sharp.versions, PALETTE]);

/**
 * @param svg A drawing with a width and a height.
 * @param scale How many times larger than the drawing the picture is.
 */
export async function renderPng(svg: string, scale = 1): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await sharp(Buffer.from(svg), { density: 72 * scale })
    .png(PALETTE)
    .toBuffer();
  return new Uint8Array(picture);
}
