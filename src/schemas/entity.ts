// An entity: a person, an organisation, a product, a code name, or somebody the sources do not name.
import { z } from 'zod';
import { idSchema, proseSchema, strict, textSchema } from './shared.ts';

export const entityKindSchema = z.enum(['person', 'organisation', 'product', 'code-name', 'unnamed']);

export const entitySchema = strict({
  name: textSchema,
  /** A short name for margins, if the name is longer than about fifteen letters. */
  shortName: textSchema.optional(),
  kind: entityKindSchema,
  /** Each spelling found in a source, exactly as written. */
  spellings: z.array(textSchema),
  /**
   * Other names that our prose uses for it: a surname, a short form, “the lawsuit” for who filed it.
   * Search finds it by these too.
   */
  calledAlso: z.array(textSchema).optional(),
  /** What the sources say about its role, and no more, with notes. */
  role: proseSchema,
  /** The ids of the claims about it or by it. */
  claims: z.array(idSchema),
});
export type Entity = z.output<typeof entitySchema>;
