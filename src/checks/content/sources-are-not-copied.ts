// At most half of an article's own text is quoted in total, counting overlaps once.
import { LARGEST_SHARE, quotedShare } from '../../ledger/quoted-share.ts';
import type { Content } from '../../content/read-content.ts';
import type { Problem } from '../../content/problem.ts';

export function sourcesAreNotCopied({ lock, sources }: Content): Problem[] {
  return [...sources].flatMap(([id, source]): Problem[] => {
    const locked = lock?.value.sources[id];
    const share = locked === undefined ? 0 : quotedShare(locked);
    if (share <= LARGEST_SHARE) return [];
    return [
      {
        ...source.at(),
        rule: 'sources-are-not-copied',
        message:
          `${(share * 100).toFixed(1)} % of this article is quoted. At most ${LARGEST_SHARE * 100} % ` +
          `is allowed. Shorten quotes or let several claims share one, then run \`npm run verify\`.`,
      },
    ];
  });
}

/** @returns A line for each source with the share of it that is quoted. */
export function printShares({ lock }: Content): string[] {
  return Object.entries(lock?.value.sources ?? {}).map(
    ([id, locked]) => `${id}: ${(quotedShare(locked) * 100).toFixed(1)} % quoted of at most ${LARGEST_SHARE * 100} %`,
  );
}
