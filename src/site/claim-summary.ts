// Summarises the claims of a section in one line: their status and speaker if they all agree, otherwise how many claims
// have each status; then the number of lines of reporting that support them.
import type { Words } from '../i18n/ui.ts';
import type { LedgerClaim } from '../ledger/types.ts';
import { statusSchema } from '../schemas/claim.ts';

export function describeStanding(
  claims: Pick<LedgerClaim, 'status' | 'speaker' | 'lines'>[],
  words: Pick<Words, 'statuses' | 'claimsCount' | 'support' | 'statusBy' | 'statusCount'>,
): string {
  const [first] = claims;
  if (first === undefined) return '';
  const support = `${words.support(new Set(claims.flatMap(({ lines }) => lines)).size)}.`;
  if (claims.every(({ status, speaker }) => status === first.status && speaker.id === first.speaker.id))
    return `${words.statusBy[first.status](first.speaker.name)} ${support}`;
  const counts = statusSchema.options
    .map((status) => ({ status, count: claims.filter((claim) => claim.status === status).length }))
    .filter(({ count }) => count > 0);
  return `${words.claimsCount(claims.length)}: ${counts.map(({ status, count }) => words.statusCount(words.statuses[status], count)).join(', ')}. ${support}`;
}
