// Stops a build that would empty a folder which no build made; otherwise marks the output folder as made by a build.
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
        // Includes the value of `astro build --outDir`.
        outDir = fileURLToPath(config.outDir);
        const reason = whyNotEmpty(outDir, [
          ...[config.root, config.srcDir, config.publicDir].map((url) => fileURLToPath(url)),
          contentDir(),
        ]);
        if (reason !== undefined) stopBuild([reason]);
      },
      // Astro has emptied the folder by now. With the marker, the next build may empty it even if this one fails later.
      'astro:build:setup': () => {
        mkdirSync(outDir, { recursive: true });
        writeFileSync(join(outDir, MARKER), 'The next build deletes everything in this folder.\n');
      },
    },
  };
}
