// Copies what follows from an old address to where it stood: pictures, frames, citations and papers last on any host, for nothing there has to lead on.
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesThatFollow } from '../addresses/files-that-follow.ts';
import type { Content } from '../content/read-content.ts';
import { readMoves } from '../addresses/read-moves.ts';

/** Runs when the papers are made, so that they are copied too. */
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
 * @param dist The folder that was built. A page in it names its address of today in `canonical` and `og:url`, wherever it lies.
 * @returns How many files and folders were copied.
 */
export function copyWhatFollows(dist: string, content: Content): number {
  const made = [...filesThatFollow(readMoves(content).old)].filter(([, now]) => existsSync(join(dist, now)));
  for (const [then, now] of made) cpSync(join(dist, now), join(dist, then), { recursive: true });
  return made.length;
}
