// Writes the file of headers at the end of a build, from the pages that were built.
import { readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { settings } from '../content/settings.ts';
import { formatHeaders, headerRules, HEADERS_FILE } from '../host/host-headers.ts';

export function hostHeaders(): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const pages = readdirSync(dist, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
          .map((entry) =>
            `/${relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`.replace(/index\.html$/u, ''),
          );
        writeFileSync(join(dist, HEADERS_FILE), formatHeaders(headerRules(pages, settings().base)));
      },
    },
  };
}
