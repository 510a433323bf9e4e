// Stops a build that would empty a folder which no build made, and marks the folder that it empties.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentDir } from '../content/content-dir.ts';
import { MARKER, whyNotEmpty } from '../host/out-folder.ts';
import { stopBuild } from './stop-build.ts';

export function outFolder(): AstroIntegration {
  let outDir = '';
  return {
    name: 'out-folder',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        // Also what `astro build --outDir` sets.
        outDir = fileURLToPath(config.outDir);
        const reason = whyNotEmpty(outDir, [
          ...[config.root, config.srcDir, config.publicDir].map((url) => fileURLToPath(url)),
          contentDir(),
        ]);
        if (reason !== undefined) stopBuild([reason]);
      },
      // By now the folder is empty: a build that fails later leaves a folder that the next one may empty.
      'astro:build:setup': () => {
        mkdirSync(outDir, { recursive: true });
        writeFileSync(join(outDir, MARKER), 'The next build deletes everything in this folder.\n');
      },
    },
  };
}
