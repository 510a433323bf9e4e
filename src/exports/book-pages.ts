// Which pages make the book, in which order: what is read first, then what it rests on.
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
  /** The list that it stands in, if it does. */
  under: string | null;
  /** Whether the contents name it: what its list names, they need not. */
  named: boolean;
}

/** @returns Pages that were built, each once. Addresses that follow from a section, and the search, are of no use on paper. */
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

/** The name of a page's file in the book: /themes/bridge-closing/ → themes-bridge-closing.xhtml. */
export function fileInBook(address: string): string {
  return `${address === homeAddress ? 'home' : address.slice(1, -1).replaceAll('/', '-')}.xhtml`;
}
