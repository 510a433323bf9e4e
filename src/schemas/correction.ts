// What we got wrong, and when it was mended.
import { z } from 'zod';
import { daySchema, idSchema, strict, textSchema } from './shared.ts';

const correctionSchema = strict({
  /** The address of the page, such as /themes/the-bridge/#closing. */
  page: z.string().startsWith('/', { error: 'is no address of this site. It starts with “/”.' }),
  /** The claim that was changed, if it was one. */
  claim: idSchema.nullable(),
  said: textSchema,
  says: textSchema,
  why: textSchema,
  date: daySchema,
  /** A change of wording that leaves the sense as it was. */
  minor: z.boolean().optional(),
});
export type Correction = z.output<typeof correctionSchema>;

export const correctionFileSchema = z.array(correctionSchema);
