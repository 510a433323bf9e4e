// A person, organisation, product, code name, or somebody spoken of without a name.
import { z } from 'zod';
import { idSchema, proseSchema, strict, textSchema } from './shared.ts';

export const entityKindSchema = z.enum(['person', 'organisation', 'product', 'code-name', 'unnamed']);

export const entitySchema = strict({
  name: textSchema,
  /** The shortest name for it, for margins, if the name is longer than some fifteen letters. */
  shortName: textSchema.optional(),
  kind: entityKindSchema,
  /** Each spelling met in a source, letter for letter. */
  spellings: z.array(textSchema),
  /** The other words by which our own prose may call it: a surname, a short form, “the lawsuit” for who filed it. Search finds it by them too. */
  calledAlso: z.array(textSchema).optional(),
  /** What the sources say of its role, no more, with notes. */
  role: proseSchema,
  /** The claims about it or by it. */
  claims: z.array(idSchema),
});
export type Entity = z.output<typeof entitySchema>;
