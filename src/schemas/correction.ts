// A correction: what we got wrong, and when we corrected it.
import { z } from 'zod';
import { daySchema, idSchema, strict, textSchema } from './shared.ts';

const correctionSchema = strict({
  /** The address of the corrected page or section, such as /themes/the-bridge/#closing. */
  page: z.string().startsWith('/', { error: 'is not an address on this site. Start it with “/”.' }),
  /** The id of the corrected claim, or null. */
  claim: idSchema.nullable(),
  /** The old wording. */
  said: textSchema,
  /** The new wording. */
  says: textSchema,
  /** Why it was changed. */
  why: textSchema,
  /** The day of the change. */
  date: daySchema,
  /** True if the change affects the wording but not the meaning. */
  minor: z.boolean().optional(),
});
export type Correction = z.output<typeof correctionSchema>;

export const correctionFileSchema = z.array(correctionSchema);
