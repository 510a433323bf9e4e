// Paints the card of a section and caches it by its content, so that an unchanged card isn't painted again.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import satori from 'satori';
import { sha256 } from '../text/normalise.ts';
import type { CardContent } from './card-content.ts';
import { createCardFonts } from './card-fonts.ts';
import { CARD, drawCard } from './card-layout.ts';
import { renderPng, rendererVersions } from './render-png.ts';

export interface Card {
  /** A hash of the drawing and of everything that renders it: the same key means the same bytes. */
  key: string;
  alt: string;
  png: () => Promise<Uint8Array>;
}

/**
 * @param folder The cache folder, kept between builds.
 * @returns A function that lays out the card of a section and paints it on request.
 */
export function createCardPainter(folder: string): (content: CardContent) => Card {
  const fonts = createCardFonts();
  const require = createRequire(resolve('package.json'));
  const tools = [...fonts.packages, ...versionOf(require.resolve('satori')), rendererVersions];
  return (content) => {
    const { drawing, alt } = drawCard(content, fonts);
    const key = sha256(JSON.stringify([tools, drawing])).slice(0, 16);
    const paint = async (): Promise<Uint8Array> => renderPng(await satori(drawing, { ...CARD, fonts: fonts.files }));
    return { key, alt, png: () => kept(join(folder, `${key}.png`), paint) };
  };
}

/** Reads the file if it exists; otherwise makes it and saves it for the next build. */
async function kept(path: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  if (existsSync(path)) return readFileSync(path);
  const made = await make();
  mkdirSync(join(path, '..'), { recursive: true });
  // Rename the finished file: if two builds write it at the same time, neither reads half of it.
  writeFileSync(`${path}.${process.pid}`, made);
  renameSync(`${path}.${process.pid}`, path);
  return made;
}

/** Returns the text of the nearest package.json above a module, which names its version. */
function versionOf(module: string): string {
  const path = join(module, '..', 'package.json');
  return existsSync(path) ? readFileSync(path, 'utf8') : versionOf(join(module, '..'));
}
