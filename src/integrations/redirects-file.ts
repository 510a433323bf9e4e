// Writes `_redirects` for Netlify and Cloudflare. When the host redirects, browsers keep the fragment without script.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { FRAMES, withBase } from '../addresses/addresses.ts';
import type { Content } from '../content/read-content.ts';
import { readMoves } from '../addresses/read-moves.ts';
import { settings } from '../content/settings.ts';

const REDIRECTS_FILE = '_redirects';

export function redirectsFile(readContent: () => Content): AstroIntegration {
  return {
    name: 'redirects-file',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const { base } = settings();
        // Embeds must not redirect: they may be framed, but the pages that they would redirect to may not.
        const lines = [...readMoves(readContent()).pages]
          .filter(([page]) => !page.startsWith(FRAMES))
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .flatMap(([page, { to }]) =>
            to !== null && existsSync(join(dist, page, 'index.html'))
              ? [`${encodeURI(withBase(page, base))} ${encodeURI(withBase(to, base))} 301\n`]
              : [],
          );
        writeFileSync(join(dist, REDIRECTS_FILE), lines.join(''));
      },
    },
  };
}
