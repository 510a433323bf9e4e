// Who runs the site, where it lives, and what period its sources cover.
import { z } from 'zod';
import { idSchema, languageSchema, strict, textSchema } from './shared.ts';

export const siteSchema = strict({
  name: textSchema,
  /** One line under the name. */
  tagline: textSchema,
  /** What the site is, in a sentence: search engines show it. */
  description: textSchema,
  language: languageSchema,
  /** The order of the themes. */
  themes: z.array(idSchema),
  /** What period the sources cover, in a sentence that ends with a full stop. */
  period: textSchema,
  /** Who runs it; null until whoever deploys fills it in. */
  operator: textSchema.nullable(),
  /** Where an error or a reply is sent; null until whoever deploys fills it in. */
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
  licence: strict({ name: textSchema, url: z.url() }),
});
export type Site = z.output<typeof siteSchema>;
