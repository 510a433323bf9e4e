// A question that readers would ask and that the sources do not answer.
import { z } from 'zod';
import { idSchema, proseSchema, strict, textSchema } from './shared.ts';

export const questionSchema = strict({
  question: textSchema,
  /** The id of its theme. */
  theme: idSchema,
  /** What the sources do say about it, with notes. */
  known: proseSchema,
});
export type Question = z.output<typeof questionSchema>;
