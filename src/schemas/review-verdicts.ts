// The verdicts of independent readings, keyed by the hash of what was judged.
import { z } from 'zod';
import { daySchema, sha256Schema, strict, textSchema } from './shared.ts';

export const readingSchema = strict({
  /** The name of the reader. Two readings of one item must be by two readers. */
  reader: textSchema,
  date: daySchema,
  /** holds: quotes, translation, speaker, status and wording support the text; fails: one of them does not. */
  verdict: z.enum(['holds', 'fails']),
  /** What is wrong. */
  note: textSchema.optional(),
});

const reviewSchema = strict({
  kind: z.enum(['claim', 'sentence', 'version']),
  /** The id of the claim or disagreement, or the file of the sentence. */
  of: textSchema,
  sha256: sha256Schema,
  readings: z.array(readingSchema).min(1),
});
export type Review = z.output<typeof reviewSchema>;

export const reviewsSchema = strict({
  version: z.literal(1),
  /** Who the readers were, in a sentence shown on the method page. */
  readers: textSchema,
  reviews: z.array(reviewSchema),
});
export type Reviews = z.output<typeof reviewsSchema>;
