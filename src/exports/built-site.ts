// What a built site says of where it lives: papers need no settings of their own, and cannot contradict the pages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface BuiltHome {
  /** Scheme and host. */
  origin: string;
  /** The folder that the site is served from, with slashes at both ends. */
  base: string;
}

/** @throws Where the folder holds no built site. */
export function readBuiltHome(dist: string): BuiltHome {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const canonical = /<link rel="canonical" href="([^"]+)"/u.exec(html)?.[1];
  if (canonical === undefined)
    throw new Error(`${join(dist, 'index.html')} names no canonical address. Build the site anew: npm run build.`);
  const { origin, pathname } = new URL(canonical);
  return { origin, base: pathname };
}

/** The file of a page in the folder that was built. */
export function fileOfPage(dist: string, address: string): string {
  return join(dist, decodeURI(address), address.endsWith('/') ? 'index.html' : '');
}
