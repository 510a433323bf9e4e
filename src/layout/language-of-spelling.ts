// The language in which a spelling was met: that of a quote which holds it.
import type { LedgerClaim } from '../ledger/types.ts';

/** @returns A language tag for a spelling in another script or with foreign words; undefined for a plain name. */
export function languageOfSpelling(spelling: string, claims: LedgerClaim[]): string | undefined {
  if (/^[\p{Script=Latin}\p{Nd}\s.'-]+$/u.test(spelling) && !/\p{Ll}\s\p{Ll}/u.test(spelling)) return undefined;
  return claims.flatMap(({ evidence }) => evidence).find(({ quote }) => quote.includes(spelling))?.lang ?? (/\p{Script=Han}/u.test(spelling) ? 'zh' : undefined);
}
