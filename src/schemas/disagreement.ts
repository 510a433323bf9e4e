// A point on which sources differ: each version with its evidence, and our reading of it.
import { z } from 'zod';
import { evidenceSchema } from './claim.ts';
import { idSchema, proseSchema, strict, textSchema } from './shared.ts';

/** conflict: they contradict; garble: a text is broken; precision: one says less. */
export const disagreementKindSchema = z.enum(['conflict', 'garble', 'precision']);

const versionSchema = strict({
  /** What this version says, attributed, in one sentence. Its evidence is its note. */
  says: textSchema,
  evidence: z.array(evidenceSchema).min(1, { error: 'is empty. A version rests on at least one quote.' }),
  /** The claims that state this version. */
  claims: z.array(idSchema).optional(),
});

export const disagreementSchema = strict({
  /** The question on which they differ. */
  question: textSchema,
  kind: disagreementKindSchema,
  versions: z
    .array(versionSchema)
    .min(2, { error: 'has fewer than two versions. One version alone is no disagreement.' }),
  /** Our reading and its reason, or that it cannot be settled; notes as everywhere. */
  reading: proseSchema,
});
export type Disagreement = z.output<typeof disagreementSchema>;
