// Copies the files that belong to an old address to their old paths, so that share images, embeds, citations and PDFs
// stay available there on any host, without redirects.
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesThatFollow } from '../addresses/files-that-follow.ts';
import type { Content } from '../content/read-content.ts';
import { readMoves } from '../addresses/read-moves.ts';

/** Must run after the exports, so that PDFs are copied too. */
export function oldFiles(readContent: () => Content): AstroIntegration {
  return {
    name: 'old-files',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const copied = copyWhatFollows(fileURLToPath(dir), readContent());
        if (copied > 0) logger.info(`${copied} files and folders copied to where they stood before.`);
      },
    },
  };
}

/**
 * @param dist The built site. The `canonical` and `og:url` of a copied page name its current address.
 * @returns How many files and folders were copied.
 */
export function copyWhatFollows(dist: string, content: Content): number {
  const made = [...filesThatFollow(readMoves(content).old)].filter(([, now]) => existsSync(join(dist, now)));
  for (const [then, now] of made) cpSync(join(dist, now), join(dist, then), { recursive: true });
  return made.length;
}
