// An oEmbed 1.0 response for a section: https://oembed.com
import { z } from 'zod';

export const oembedSchema = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string().min(1),
  /** Who runs the site; omitted, as oEmbed allows, if site.yaml does not say. */
  author_name: z.string().min(1).optional(),
  provider_name: z.string().min(1),
  provider_url: z.url(),
  /** In seconds. */
  cache_age: z.int().positive(),
  thumbnail_url: z.url(),
  thumbnail_width: z.int().positive(),
  thumbnail_height: z.int().positive(),
  html: z.string().startsWith('<iframe '),
  width: z.int().positive(),
  height: z.int().positive(),
});
export type Oembed = z.output<typeof oembedSchema>;
