// The pages that the site makes whatever its content: the one list of their addresses.
import { pagesOfSection } from './addresses.ts';

/** Name → address. A name is also the key of the page's label in the words of the interface. */
export const mainPages = {
  themes: '/themes/',
  sources: '/sources/',
  claims: '/claims/',
  people: '/people/',
  timeline: '/timeline/',
  disagreements: '/disagreements/',
  questions: '/questions/',
  claimAndAnswer: '/claim-and-answer/',
  matrix: '/matrix/',
  figures: '/figures/',
  search: '/search/',
  corrections: '/corrections/',
} as const;

export type MainPage = keyof typeof mainPages;

export const mainPageAddresses: readonly string[] = Object.values(mainPages);

/** Pages and folders that no file of content makes. */
export const OWN_PAGES: ReadonlySet<string> = new Set([
  ...mainPageAddresses,
  ...pagesOfSection('', '').map((address) => address.replace(/\/+$/u, '/')),
  '/404/',
  '/api/',
  '/preview/',
  '/pagefind/',
]);
