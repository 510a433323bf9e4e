// Collects the pictures of the chapters for the book.
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';

export interface BookPicture {
  /** The name of its file in the book. */
  file: string;
  mediaType: string;
  bytes: Uint8Array;
}

/** The formats that every reading system supports. */
const MEDIA_TYPES: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/**
 * Renames the pictures of the chapters, in place, to their file names in the book.
 *
 * @param bodies The chapters.
 * @param dist The folder of the built site.
 * @param base The path that the site is served from.
 * @returns The pictures, without repeats.
 * @throws If a picture has a format that EPUB does not allow.
 */
export function takePictures(bodies: Element[], dist: string, base: string): BookPicture[] {
  const pictures = new Map<string, BookPicture>();
  for (const { properties } of bodies.flatMap((body) => selectAll('img[src]', body))) {
    const src = decodeURI(String(properties.src));
    if (!src.startsWith(base)) continue;
    const path = src.slice(base.length);
    const mediaType = MEDIA_TYPES[extname(path).toLowerCase()];
    if (mediaType === undefined) {
      throw new Error(
        `The picture “${src}” has a format that books cannot hold. Allowed are ${Object.keys(MEDIA_TYPES).join(', ')}.`,
      );
    }
    const file = `picture-${path.replaceAll('/', '-')}`;
    pictures.set(file, { file, mediaType, bytes: readFileSync(join(dist, path)) });
    properties.src = encodeURI(file);
  }
  return [...pictures.values()];
}
