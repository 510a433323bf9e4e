// How much of an article is quoted in all.
import type { LockedSource } from '../schemas/evidence-lock.ts';
import { coverage } from './article.ts';

/** At most this share of an article's own text is quoted. */
export const LARGEST_SHARE = 0.5;

/** The part of an article's own text that is quoted, overlaps counted once: 0 to 1. */
export function quotedShare(source: LockedSource): number {
  return coverage(source.quotes) / source.own;
}

/** What became of the article's sentences, as parts of their length: 0 to 1. */
export function coverageShares({ coverage: counts }: LockedSource): {
  quoted: number;
  covered: number;
  setAside: number;
} {
  const whole = counts.quoted + counts.covered + counts.setAside + counts.leftOut;
  return { quoted: counts.quoted / whole, covered: counts.covered / whole, setAside: counts.setAside / whole };
}
