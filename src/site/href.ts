// Converts addresses to links and back, with the folder that the site is served from.
import { withBase } from '../addresses/addresses.ts';

/** Converts an address on this site to a link. */
export function href(address: string): string {
  return withBase(address, import.meta.env.BASE_URL);
}

/** Converts an address on this site to an absolute URL, for data files and for other sites. */
export function absolute(address: string): string {
  return new URL(href(address), import.meta.env.SITE).href;
}

/** Converts a URL of this site to an address, without the folder that the site is served from. */
export function addressOf({ pathname }: URL): string {
  const folder = import.meta.env.BASE_URL.replace(/\/+$/u, '');
  return decodeURI(pathname.startsWith(`${folder}/`) ? pathname.slice(folder.length) : pathname);
}
