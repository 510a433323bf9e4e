// Stops a build that would empty a folder which no build made, and marks the folder that it empties.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentDir } from '../content/content-dir.ts';
import { settings } from '../content/settings.ts';
import { MARKER, whyNotEmpty } from '../host/out-folder.ts';

export function outFolder(): AstroIntegration {
  const { outDir } = settings();
  return {
    name: 'out-folder',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build') return;
        const reason = whyNotEmpty(outDir, [
          ...[config.root, config.srcDir, config.publicDir].map((url) => fileURLToPath(url)),
          contentDir(),
        ]);
        if (reason === undefined) return;
        logger.error(reason);
        process.exit(1);
      },
      // By now the folder is empty: a build that fails later leaves a folder that the next one may empty.
      'astro:build:setup': () => {
        mkdirSync(outDir, { recursive: true });
        writeFileSync(join(resolve(outDir), MARKER), 'The next build deletes everything in this folder.\n');
      },
    },
  };
}
