// The evidence lock: for every quote its text, source, place and hashes. Written by `npm run verify`, never by hand.
import { z } from 'zod';
import { idSchema, sha256Schema, strict, textSchema } from './shared.ts';

const spanSchema = { start: z.int().nonnegative(), end: z.int().positive() };

const lockedQuoteSchema = strict({
  quote: textSchema,
  sha256: sha256Schema,
  /** Code points of the normalised article, end exclusive. */
  ...spanSchema,
  /** Counted from 1 over the original's non-blank lines. */
  paragraph: z.int().positive(),
});
export type LockedQuote = z.output<typeof lockedQuoteSchema>;

const lockedSourceSchema = strict({
  file: textSchema,
  /** Of the file's bytes. */
  sha256: sha256Schema,
  bytes: z.int().positive(),
  /** Code points of the normalised article. */
  length: z.int().positive(),
  /** Code points that are the article's own, parts set aside not counted. */
  own: z.int().positive(),
  setAside: z.array(strict({ ...spanSchema, reason: textSchema })),
  /** Sentences that claims state in full without quoting them. */
  covers: z.array(strict({ ...spanSchema, claim: idSchema })),
  /** Code points of the article's sentences, by what became of them. Nothing may be left out. */
  coverage: strict({ quoted: z.int(), covered: z.int(), setAside: z.int(), leftOut: z.int() }),
  quotes: z.array(lockedQuoteSchema),
});
export type LockedSource = z.output<typeof lockedSourceSchema>;

export const evidenceLockSchema = strict({
  version: z.literal(1),
  normalisation: textSchema,
  sources: z.record(idSchema, lockedSourceSchema),
});
export type EvidenceLock = z.output<typeof evidenceLockSchema>;
