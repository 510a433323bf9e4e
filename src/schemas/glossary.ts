// The glossary: words for one concept in several languages. A search for any of them finds the others.
import { z } from 'zod';
import { languageSchema, textSchema } from './shared.ts';

/** One concept per entry: its words by language, in dictionary form, the closest first. */
export const glossaryFileSchema = z.array(z.record(languageSchema, z.array(textSchema).min(1)), {
  error: 'is not a list. Start each line with “- ”, one concept per line.',
});
export type Glossary = z.output<typeof glossaryFileSchema>;
