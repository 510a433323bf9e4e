// A point on which sources differ: each version with its evidence, and our reading of it.
import { z } from 'zod';
import { evidenceSchema } from './claim.ts';
import { idSchema, proseSchema, strict, textSchema } from './shared.ts';

/** conflict: the versions contradict each other; garble: a text is garbled; precision: one version says less. */
export const disagreementKindSchema = z.enum(['conflict', 'garble', 'precision']);

const versionSchema = strict({
  /** What this version says, in one sentence that attributes it. It needs no note: its evidence is shown with it. */
  says: textSchema,
  evidence: z.array(evidenceSchema).min(1, { error: 'is empty. A version needs at least one quote.' }),
  /** The ids of the claims that state this version. */
  claims: z.array(idSchema).optional(),
});

export const disagreementSchema = strict({
  /** The question on which the sources differ. */
  question: textSchema,
  kind: disagreementKindSchema,
  versions: z.array(versionSchema).min(2, { error: 'has fewer than two versions. A disagreement needs at least two.' }),
  /** Our reading and the reason for it, or that it cannot be settled; with notes. */
  reading: proseSchema,
});
export type Disagreement = z.output<typeof disagreementSchema>;
