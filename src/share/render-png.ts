// Renders a drawing as a PNG with a palette. All text must be outlines, because no system font is loaded.
import sharp from 'sharp';

/** At this quality flat colours change by at most 1 in 256, at a third of the size of a full-colour PNG. */
const PALETTE = { palette: true, quality: 80, dither: 0 } as const;

/** The versions and settings that affect the bytes of the PNG. */
export const rendererVersions = JSON.stringify([sharp.versions, PALETTE]);

/**
 * @param svg A drawing with a width and a height.
 * @param width The width of the picture; by default that of the drawing.
 */
export async function renderPng(svg: string, width?: number): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = Buffer.from(svg);
  const { width: drawn } = await sharp(drawing).metadata();
  const picture = await sharp(drawing, { density: (72 * (width ?? drawn)) / drawn })
    .png(PALETTE)
    .toBuffer();
  return new Uint8Array(picture);
}
