// The site: its name, language and themes, who runs it, and what period its sources cover.
import { z } from 'zod';
import { idSchema, languageSchema, strict, textSchema } from './shared.ts';

export const siteSchema = strict({
  name: textSchema,
  /** One line shown under the name. */
  tagline: textSchema,
  /** What the site is, in one sentence, for search engines. */
  description: textSchema,
  /** The language of the interface and the prose. */
  language: languageSchema,
  /** The ids of the themes, in the order in which they are shown. */
  themes: z.array(idSchema),
  /** The period the sources cover, in a sentence that ends with a full stop. */
  period: textSchema,
  /** A sentence for the foot of every page, on how to read what the site says. */
  notice: textSchema.optional(),
  /** Who runs the site; null until whoever deploys it fills this in. */
  operator: textSchema.nullable(),
  /** Where to send corrections and replies; null until whoever deploys the site fills this in. */
  contact: textSchema.nullable(),
  /** Where sentences are told apart wrongly. */
  sentences: strict({
    /**
     * Words in which no sentence ends though they hold a closing mark, such as “U.S. Congress”, “Yahoo!” or “St. John”.
     * A note directly after them still ends one. Names in entities/ and sources/ need no entry, save for their last mark.
     * Write as many words as make it clear: “U.S.” alone would join every sentence that ends in it to the next.
     */
    neverEnds: z.array(
      textSchema.regex(/[\p{Sentence_Terminal}…]/u, {
        error: 'holds no closing mark, so it changes nothing. Leave it out.',
      }),
    ),
  }).optional(),
  /** The licence of our own text. */
  licence: strict({ name: textSchema, url: z.url() }),
});
export type Site = z.output<typeof siteSchema>;
