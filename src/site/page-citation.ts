// Builds the citation of a whole page from the collections, and the addresses of its citation files.
import { getCollection, getEntry } from 'astro:content';
import { addressOfVersion, type Cited } from '../cite/cited-work.ts';
import type { ReferenceFormat } from '../cite/reference-files.ts';
import { shortVersion } from '../addresses/section-history.ts';
import { titleOfPage } from './label-claim-uses.ts';
import { absolute } from './href.ts';
import { getSite } from './queries.ts';
import { typographic } from '../text/typographic.ts';

/** The formats that every citable page has → their file extension. */
export const pageFormats = { bib: 'bib', json: 'csl.json' } as const satisfies Partial<Record<ReferenceFormat, string>>;
const PAGE_FORMATS = Object.keys(pageFormats) as (keyof typeof pageFormats)[];

/** /themes/the-bridge/ → /themes/the-bridge.bib; for the home page, /index.bib. */
function referenceAddress(page: string, format: keyof typeof pageFormats): string {
  return `${page === '/' ? '/index' : page.replace(/\/$/u, '')}.${pageFormats[format]}`;
}

/** Whether a page has citation files: every page with a published text does, except the search page. */
async function isCitable(page: string): Promise<boolean> {
  const entry = await getEntry('addresses', page);
  return page !== '/search/' && !page.includes('#') && entry !== undefined && entry.data.sha256 !== null;
}

/** The citation files of a page, for links in its head. */
export async function referencesOf(page: string): Promise<{ format: keyof typeof pageFormats; address: string }[]> {
  return (await isCitable(page))
    ? PAGE_FORMATS.map((format) => ({ format, address: referenceAddress(page, format) }))
    : [];
}

/** The path of each page that has citation files. */
export async function citablePages(
  format: keyof typeof pageFormats,
): Promise<{ params: { page: string }; props: { address: string } }[]> {
  const addresses = (await getCollection('addresses')).map(({ id }) => id);
  const citable = await Promise.all(addresses.map(async (address) => ((await isCitable(address)) ? [address] : [])));
  return citable
    .flat()
    .map((address) => ({
      params: { page: referenceAddress(address, format).slice(1, -pageFormats[format].length - 1) },
      props: { address },
    }));
}

/** @throws If the page does not exist. */
export async function citePage(address: string): Promise<Cited> {
  const entry = await getEntry('addresses', address);
  if (entry === undefined || entry.data.sha256 === null) throw new Error(`There is no page ${address}.`);
  const { site, words } = await getSite();
  const { versions, sha256 } = entry.data;
  const last = versions.at(-1);
  const version = shortVersion(sha256);
  const theme = /^\/themes\/([^/]+)\/$/u.exec(address)?.[1];
  const title = theme === undefined ? undefined : (await getEntry('themes', theme))?.data.title;
  return {
    key:
      address === '/'
        ? 'home'
        : address
            .split('/')
            .filter((part) => part !== '')
            .join('-'),
    title: typographic(title ?? (await titleOfPage(address, words))),
    page: null,
    site: site.name,
    operator: site.operator,
    url: addressOfVersion(absolute(address), version),
    // If the text has changed since it was last recorded, its date isn't known yet.
    date: last?.sha256 === sha256 ? last.date : null,
    version,
    description: words.citing.kind(null, version),
    language: site.language,
  };
}
