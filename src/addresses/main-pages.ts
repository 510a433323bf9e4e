// The addresses of the pages that every site has, whatever its content.
import { pagesOfSection } from './addresses.ts';

/** Name → address. The name is also the key of the page's label in src/i18n/. */
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

/** Pages and folders that the site generates itself, not from a file in the content folder. */
export const OWN_PAGES: ReadonlySet<string> = new Set([
  ...mainPageAddresses,
  ...pagesOfSection('', '').map((address) => address.replace(/\/+$/u, '/')),
  '/404/',
  '/api/',
  '/preview/',
  '/pagefind/',
]);
