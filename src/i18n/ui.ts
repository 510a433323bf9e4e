// The words of the interface, by locale. Content is never translated here.
import { en, enSearch } from './en.ts';

export type Words = typeof en;
export type SearchWords = typeof enSearch;

const locales: Record<string, Words> = { en };
const searchLocales: Record<string, SearchWords> = { en: enSearch };

/** The words for a locale; English where there are none yet. */
export function ui(locale: string): Words {
  return locales[locale] ?? en;
}

/** The words of search alone: what its script carries to the reader. */
export function searchUi(locale: string): SearchWords {
  return searchLocales[locale] ?? enSearch;
}
