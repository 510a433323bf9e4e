// A claim: one fact in our words, with its speaker, status and evidence.
import { z } from 'zod';
import { idSchema, proseSchema, strict, textSchema } from './shared.ts';

/** The status of a claim. It is shown by text and shape, never by colour alone. */
export const statusSchema = z.enum(['alleged', 'denied', 'admitted', 'reported', 'undisputed']);
export type Status = z.output<typeof statusSchema>;

/** A quote: the shortest run of a source's own words that carries a fact, with our translation. */
export const evidenceSchema = strict({
  /** The id of the source quoted. */
  source: idSchema,
  /** The exact words, garble included: at most 160 characters and 60 Han characters. */
  quote: textSchema,
  /** Our English translation of exactly these words. Put words that only English needs in [brackets]. */
  translation: textSchema,
  /** What a reader must know about the quote, such as what is garbled in it. */
  note: textSchema.optional(),
});
export type Evidence = z.output<typeof evidenceSchema>;

/** A sentence of an article that a claim states in full but does not quote. */
const coverSchema = strict({
  /** The id of the source. */
  source: idSchema,
  /** The first words of the sentence, exactly as written. */
  from: textSchema,
  /** The last words of the sentence. */
  to: textSchema,
});
export type Cover = z.output<typeof coverSchema>;

export const claimSchema = strict({
  /** One fact in one sentence, in our words. If it is alleged, denied or admitted, name the speaker in it. */
  statement: textSchema,
  /** Who says it: an entity, an entity of kind `unnamed` if nobody is named, or the source if its reporter speaks. */
  speaker: idSchema,
  /** For hearsay only: the entity or source that reports what the speaker said. */
  via: idSchema.optional(),
  status: statusSchema,
  /** One entry for each source that states the claim. */
  evidence: z.array(evidenceSchema).min(1, { error: 'is empty. A claim needs at least one quote.' }),
  /** The claims that this one replies to. */
  answers: z.array(idSchema).optional(),
  /** Sentences of the articles that this claim states in full but does not quote. */
  covers: z.array(coverSchema).optional(),
  /** What a reader must know about the claim, with notes. */
  remark: proseSchema.optional(),
});
export type Claim = z.output<typeof claimSchema>;
