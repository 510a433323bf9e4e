// Selects the interface words for a locale. Content is not translated here.
import { en, enSearch } from './en.ts';

export type Words = typeof en;
export type SearchWords = typeof enSearch;

const locales: Record<string, Words> = { en };
const searchLocales: Record<string, SearchWords> = { en: enSearch };

/** @returns The words for a locale, or English if it has none yet. */
export function ui(locale: string): Words {
  return locales[locale] ?? en;
}

/** @returns The words for search alone, which its client script ships. */
export function searchUi(locale: string): SearchWords {
  return searchLocales[locale] ?? enSearch;
}
