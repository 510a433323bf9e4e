// Computes how much of an article is quoted in total.
import type { LockedSource } from '../schemas/evidence-lock.ts';
import { coverage } from './article.ts';

/** The largest share of an article's own text that may be quoted. */
export const LARGEST_SHARE = 0.5;

/** @returns The share of an article's own text that is quoted, counting overlaps once: 0 to 1. */
export function quotedShare(source: LockedSource): number {
  return coverage(source.quotes) / source.own;
}

/** @returns The shares of the article's text in sentences that are quoted, covered and set aside: 0 to 1. */
export function coverageShares({ coverage: counts }: LockedSource): {
  quoted: number;
  covered: number;
  setAside: number;
} {
  const whole = counts.quoted + counts.covered + counts.setAside + counts.leftOut;
  return { quoted: counts.quoted / whole, covered: counts.covered / whole, setAside: counts.setAside / whole };
}
