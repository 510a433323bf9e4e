// One atomic statement in our words, with who says it, how it stands and its evidence.
import { z } from 'zod';
import { idSchema, proseSchema, strict, textSchema } from './shared.ts';

/** How a claim stands. Text and shape carry it, never colour alone. */
export const statusSchema = z.enum(['alleged', 'denied', 'admitted', 'reported', 'undisputed']);
export type Status = z.output<typeof statusSchema>;

/** The shortest run of a source's own words that carries a fact, with our translation. */
export const evidenceSchema = strict({
  /** The id of the source that holds the words. */
  source: idSchema,
  /** The words, letter for letter, garble included: at most 160 characters and 60 Han characters. */
  quote: textSchema,
  /** Our English of just these words; words that English needs stand in [brackets]. */
  translation: textSchema,
  /** What a reader must know of the quote, such as what is garbled in it. */
  note: textSchema.optional(),
});
export type Evidence = z.output<typeof evidenceSchema>;

/** A sentence of an article that a claim states in full without quoting it. */
const coverSchema = strict({
  /** The id of the source. */
  source: idSchema,
  /** The first words of the sentence, letter for letter. */
  from: textSchema,
  /** Its last words. */
  to: textSchema,
});
export type Cover = z.output<typeof coverSchema>;

export const claimSchema = strict({
  /** One fact, one sentence, in our words. Names its speaker where the status is alleged, denied or admitted. */
  statement: textSchema,
  /** Who says it: an entity; one of kind `unnamed` where nobody is named; the source where the reporter speaks. */
  speaker: idSchema,
  /** Only for hearsay: the entity or source that reports the speaker. */
  via: idSchema.optional(),
  status: statusSchema,
  /** One entry for every source that carries the claim. */
  evidence: z.array(evidenceSchema).min(1, { error: 'is empty. A claim rests on at least one quote.' }),
  /** The claims that this one replies to. */
  answers: z.array(idSchema).optional(),
  /** Sentences of the articles that this claim states in full without quoting them. */
  covers: z.array(coverSchema).optional(),
  /** Something about the claim that a reader must know, with its own notes. */
  remark: proseSchema.optional(),
});
export type Claim = z.output<typeof claimSchema>;
