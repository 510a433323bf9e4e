// The front matter of themes and of other prose pages.
import { z } from 'zod';
import { idSchema, strict, textSchema } from './shared.ts';

export const themeSchema = strict({
  title: textSchema,
  /** The title where room is short: menus and cards. */
  shortTitle: textSchema,
  /** One sentence for search engines and lists, attributed like any other. */
  description: textSchema,
  /** Section → the claim whose sentence stands on its card when it is shared; where left out, the first sentence that is told by itself. */
  cards: z.record(idSchema, idSchema).optional(),
});
export type ThemeFront = z.output<typeof themeSchema>;

export const pageSchema = strict({
  title: textSchema,
  description: textSchema,
  /** Whether the page tells of the story, so that each sentence needs a note; false for pages about our method. */
  story: z.boolean(),
});
export type PageFront = z.output<typeof pageSchema>;

export const frontSchemas = { theme: themeSchema, page: pageSchema } satisfies Record<string, z.ZodType>;
