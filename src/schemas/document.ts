// The front matter of themes and other prose pages.
import { z } from 'zod';
import { idSchema, strict, textSchema } from './shared.ts';

export const themeSchema = strict({
  title: textSchema,
  /** A shorter title for menus and cards. */
  shortTitle: textSchema,
  /** One sentence for search engines and lists, with its speaker named. */
  description: textSchema,
  /**
   * Section id → the id of the claim whose sentence is shown on the section's share card.
   * By default, the card shows the first sentence that can be understood without the others.
   */
  cards: z.record(idSchema, idSchema).optional(),
});
export type ThemeFront = z.output<typeof themeSchema>;

export const pageSchema = strict({
  title: textSchema,
  description: textSchema,
  /** True if the page is about the story, so that each sentence needs a note; false for pages about our method. */
  story: z.boolean(),
});
export type PageFront = z.output<typeof pageSchema>;

export const frontSchemas = { theme: themeSchema, page: pageSchema } satisfies Record<string, z.ZodType>;
