// Words for one another in the languages that readers ask in: search finds by any of them what stands in another.
import { z } from 'zod';
import { languageSchema, textSchema } from './shared.ts';

/** A matter a line: its words by language, in a form that a dictionary has, the nearest first. */
export const glossaryFileSchema = z.array(z.record(languageSchema, z.array(textSchema).min(1)), {
  error: 'is no list. Begin each line with “- ”, a matter a line.',
});
export type Glossary = z.output<typeof glossaryFileSchema>;
