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
  /** A sentence for the foot of every page, on how to read what is said here. */
  notice: textSchema.optional(),
  /** Who runs it; null until whoever deploys fills it in. */
  operator: textSchema.nullable(),
  /** Where an error or a reply is sent; null until whoever deploys fills it in. */
  contact: textSchema.nullable(),
  licence: strict({ name: textSchema, url: z.url() }),
});
export type Site = z.output<typeof siteSchema>;
