// Publishes the files of content/public/ unchanged, such as CNAME, verification files or a custom favicon.
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { contentDir } from '../content/content-dir.ts';
import { settings } from '../content/settings.ts';
import { HEADERS_FILE, headersUnder } from '../host/parse-headers.ts';
import { stopBuild } from './stop-build.ts';

export function siteFiles(): AstroIntegration {
  const folder = join(contentDir(), 'public');
  const { base } = settings();
  let defaults: string[] = [];
  return {
    name: 'site-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        defaults = [...filesIn(fileURLToPath(config.publicDir)), 'robots.txt'];
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(base, sirv(folder, { dev: true, dotfiles: true, extensions: [] }));
      },
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const headers = join(dist, HEADERS_FILE);
        writeFileSync(headers, headersUnder(base, readFileSync(headers, 'utf8')));
        const clashes = findClashes(folder, dist, defaults);
        if (clashes.length > 0) stopBuild(clashes);
        const copied = copySiteFiles(folder, dist);
        if (copied > 0) logger.info(`${copied} files copied from ${relative('', folder)}.`);
      },
    },
  };
}

/**
 * @param defaults Files of the engine that a site may replace.
 * @returns A message for each file that would overwrite another file of the built site.
 */
export function findClashes(folder: string, dist: string, defaults: readonly string[]): string[] {
  return filesIn(folder)
    .filter((file) => existsSync(join(dist, file)) && !defaults.includes(file))
    .map((file) => `${join(folder, file)}: the site writes /${file} itself. Rename this file or delete it.`);
}

/** @returns The number of files copied into the built site. */
export function copySiteFiles(folder: string, dist: string): number {
  const files = filesIn(folder);
  for (const file of files) cpSync(join(folder, file), join(dist, file));
  return files.length;
}

/** The relative paths of all files in a folder, including hidden ones, separated by `/`. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
