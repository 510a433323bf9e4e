// The evidence lock: the text, source, position and hash of every quote. `npm run verify` writes it; never edit it.
import { z } from 'zod';
import { idSchema, sha256Schema, strict, textSchema } from './shared.ts';

const spanSchema = { start: z.int().nonnegative(), end: z.int().positive() };

const lockedQuoteSchema = strict({
  quote: textSchema,
  sha256: sha256Schema,
  /** Code points of the normalised article, end exclusive. */
  ...spanSchema,
  /** Counted from 1 over the non-blank lines of the original. */
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
  /** Code points of the article, without the parts set aside. */
  own: z.int().positive(),
  setAside: z.array(strict({ ...spanSchema, reason: textSchema })),
  /** Sentences that claims state in full but do not quote. */
  covers: z.array(strict({ ...spanSchema, claim: idSchema })),
  /** Code points of the article's sentences, by how they are accounted for. `leftOut` must be 0. */
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
