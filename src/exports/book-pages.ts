// Chooses the pages of the book and their order: first the text, then the evidence behind it.
import { existsSync } from 'node:fs';
import type { Content } from '../content/read-content.ts';
import {
  claimAddress,
  entityAddress,
  figureAddress,
  homeAddress,
  pageAddress,
  sourceAddress,
  themeAddress,
} from '../addresses/addresses.ts';
import { mainPages } from '../addresses/main-pages.ts';
import { fileOfPage } from './built-site.ts';

export interface BookPage {
  address: string;
  /** The address of the list page that lists this page; null if none does. */
  under: string | null;
  /** Whether the contents list the page. Pages that their own list page already names needn't be listed. */
  named: boolean;
}

/**
 * @returns The pages of the book that were built, without repeats. Share pages, embeds and search are left out: they
 * are of no use on paper.
 */
export function bookPages(content: Content, dist: string): BookPage[] {
  const own = (address: string): BookPage => ({ address, under: null, named: true });
  const parts = (list: string, addresses: string[], named: boolean): BookPage[] => [
    own(list),
    ...addresses.map((address) => ({ address, under: list, named })),
  ];
  return [
    own(homeAddress),
    ...(content.site?.value.themes ?? []).map((theme) => own(themeAddress(theme))),
    own(mainPages.timeline),
    own(mainPages.claimAndAnswer),
    own(mainPages.disagreements),
    own(mainPages.questions),
    ...[...content.pages.keys()]
      .map(pageAddress)
      .filter((address) => address !== homeAddress)
      .map(own),
    own(mainPages.corrections),
    ...parts(mainPages.figures, [...content.figures.keys()].map(figureAddress), true),
    ...parts(mainPages.sources, [...content.sources.keys()].map(sourceAddress), true),
    ...parts(mainPages.people, [...content.entities.keys()].map(entityAddress), false),
    own(mainPages.matrix),
    ...parts(mainPages.claims, [...content.claims.keys()].map(claimAddress), false),
  ].filter(({ address }) => existsSync(fileOfPage(dist, address)));
}

/** Returns the name of a page's file in the book: /themes/bridge-closing/ → themes-bridge-closing.xhtml. */
export function fileInBook(address: string): string {
  return `${address === homeAddress ? 'home' : address.slice(1, -1).replaceAll('/', '-')}.xhtml`;
}
