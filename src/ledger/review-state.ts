// Determines which items were reviewed, and with what result.
import type { Review, Reviews } from '../schemas/review-verdicts.ts';
import type { Reviewable } from './reviewables.ts';
import type { ReviewState } from './types.ts';

/** How many readers must find that an item holds. */
const READINGS_NEEDED = 2;

/** @returns sha256 → review state. */
export function reviewStates(items: Reviewable[], reviews: Reviews | undefined): Map<string, ReviewState> {
  const readings = new Map((reviews?.reviews ?? []).map((review) => [review.sha256, review.readings]));
  return new Map(
    items.map(({ sha256 }) => {
      const made = readings.get(sha256) ?? [];
      if (made.some(({ verdict }) => verdict === 'fails')) return [sha256, 'fails'];
      const readers = new Set(made.map(({ reader }) => reader));
      return [sha256, readers.size >= READINGS_NEEDED ? 'holds' : 'notReviewed'];
    }),
  );
}

/** @returns The number of items by kind and state, for the method page. */
export function countReviews(
  items: Reviewable[],
  reviews: Reviews | undefined,
): Record<Reviewable['kind'], Record<ReviewState, number>> {
  const states = reviewStates(items, reviews);
  const none = (): Record<ReviewState, number> => ({ holds: 0, fails: 0, notReviewed: 0 });
  const counts = { claim: none(), sentence: none(), version: none() };
  for (const { kind, sha256 } of items) counts[kind][states.get(sha256) ?? 'notReviewed'] += 1;
  return counts;
}

/**
 * @param known sha256 → the current kind and id; if undefined, all reviews are kept as they are.
 * @returns The reviews of items that still exist, under their current ids.
 */
export function prune(
  reviews: readonly Review[],
  known: ReadonlyMap<string, Pick<Reviewable, 'kind' | 'of'>> | undefined,
): Review[] {
  if (known === undefined) return [...reviews];
  return reviews.flatMap((review) => {
    const item = known.get(review.sha256);
    return item === undefined ? [] : [{ ...review, kind: item.kind, of: item.of }];
  });
}
