// The words of the interface, by locale. Content is never translated here.
import { en } from './en.ts';

export type Words = typeof en;

const locales: Record<string, Words> = { en };

/** The words for a locale; English where there are none yet. */
export function ui(locale: string): Words {
  return locales[locale] ?? en;
}
