// Finds the language of a spelling: that of a quote that contains it, or of sources in its script.
import { languagesWriting } from '../text/scripts.ts';
import type { LedgerClaim, LedgerSource } from './types.ts';

/** @returns A language tag for a spelling in another script or with foreign words; undefined for a plain name. */
export function languageOfSpelling(
  spelling: string,
  claims: LedgerClaim[],
  sources: LedgerSource[],
): string | undefined {
  if (/^[\p{Script=Latin}\p{Nd}\s.'-]+$/u.test(spelling) && !/\p{Ll}\s\p{Ll}/u.test(spelling)) return undefined;
  const quoted = claims.flatMap(({ evidence }) => evidence).find(({ quote }) => quote.includes(spelling))?.lang;
  if (quoted !== undefined) return quoted;
  const possible = languagesWriting(spelling, [...new Set(sources.map(({ language }) => language))]);
  // Of several, such as zh-Hans and zh-Hant, only the common part is certain.
  return possible.length > 1 ? possible[0]?.split('-')[0] : possible[0];
}
