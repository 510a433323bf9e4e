// Reads the URL and base path from a built site, so that exports need no settings and can't contradict the pages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface BuiltHome {
  /** The scheme and host. */
  origin: string;
  /** The path that the site is served from, with slashes at both ends. */
  base: string;
}

/** @throws If the folder holds no built site. */
export function readBuiltHome(dist: string): BuiltHome {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const canonical = /<link rel="canonical" href="([^"]+)"/u.exec(html)?.[1];
  if (canonical === undefined)
    throw new Error(`${join(dist, 'index.html')} names no canonical address. Build the site anew: npm run build.`);
  const { origin, pathname } = new URL(canonical);
  return { origin, base: pathname };
}

/** Returns the file of a page in the folder of the built site. */
export function fileOfPage(dist: string, address: string): string {
  return join(dist, decodeURI(address), address.endsWith('/') ? 'index.html' : '');
}
