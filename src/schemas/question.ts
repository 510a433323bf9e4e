// A question that a reader would ask and these sources do not answer.
import { z } from 'zod';
import { idSchema, proseSchema, strict, textSchema } from './shared.ts';

export const questionSchema = strict({
  question: textSchema,
  /** The theme that it belongs to. */
  theme: idSchema,
  /** What the sources do say of it, with notes. */
  known: proseSchema,
});
export type Question = z.output<typeof questionSchema>;
