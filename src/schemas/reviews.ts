// The verdicts of readings that are independent of the writing, by the hash of what was judged.
import { z } from 'zod';
import { daySchema, sha256Schema, strict, textSchema } from './shared.ts';

export const readingSchema = strict({
  /** Which reading it was: two readings of one thing are by two readers. */
  reader: textSchema,
  date: daySchema,
  /** holds: quotes, translation, speaker, status and wording bear out what is said; fails: one of them does not. */
  verdict: z.enum(['holds', 'fails']),
  /** What fails. */
  note: textSchema.optional(),
});

const reviewSchema = strict({
  kind: z.enum(['claim', 'sentence', 'version']),
  /** The claim, the disagreement, or the file of the sentence. */
  of: textSchema,
  sha256: sha256Schema,
  readings: z.array(readingSchema).min(1),
});
export type Review = z.output<typeof reviewSchema>;

export const reviewsSchema = strict({
  version: z.literal(1),
  /** Who the readers were, in a sentence that the method page shows. */
  readers: textSchema,
  reviews: z.array(reviewSchema),
});
export type Reviews = z.output<typeof reviewsSchema>;
