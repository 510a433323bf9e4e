// Every link of the site is made here, where the folder that it is served from is known.
import { withBase } from '../addresses/addresses.ts';

/** An address of this site as a link. */
export function href(address: string): string {
  return withBase(address, import.meta.env.BASE_URL);
}

/** An address of this site as an absolute URL, for data files and for other sites. */
export function absolute(address: string): string {
  return new URL(href(address), import.meta.env.SITE).href;
}

/** The address of this site that a URL of it names, without the folder that the site is served from. */
export function addressOf({ pathname }: URL): string {
  const folder = import.meta.env.BASE_URL.replace(/\/+$/u, '');
  return decodeURI(pathname.startsWith(`${folder}/`) ? pathname.slice(folder.length) : pathname);
}
