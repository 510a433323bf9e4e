// A source: one article we read, described and dated, with its language and defects. It is never republished.
import { z } from 'zod';
import { idSchema, languageSchema, dateSchema, sha256Schema, strict, textSchema } from './shared.ts';

/** How the text came about, as far as can be told from it. */
export const formSchema = z.enum(['original', 'machine-translation', 'back-translation', 'retelling']);

/** A part of the file that does not belong to the article. */
const setAsideSchema = strict({
  /** Its first words, exactly as written. */
  from: textSchema,
  /** Its last words; the first occurrence after the start of `from` counts. */
  to: textSchema,
  /** The paragraph that contains `from`, counted from 1; needed only if the words also occur earlier. */
  paragraph: z.int().positive().optional(),
  reason: z.enum(['ticker', 'disclaimer', 'credit', 'repetition', 'unreadable']),
  /** What it is, in a sentence. */
  note: textSchema.optional(),
});

export const sourceSchema = strict({
  /** The title as the source gives it; null if it has none. */
  title: textSchema.nullable(),
  /** Our name for it. */
  label: textSchema,
  /** A short name for margins, if the label is longer than about fifteen letters. */
  shortName: textSchema.optional(),
  /** Other names that our prose uses for it. */
  calledAlso: z.array(textSchema).optional(),
  /** The publisher, only if the text itself names it; otherwise null. */
  publisher: textSchema.nullable(),
  language: languageSchema,
  form: formSchema,
  /** The day, month or year of publication that the text gives; null if it gives none. */
  published: dateSchema.nullable(),
  /** What the text says that hints at its date. */
  dateNote: textSchema.optional(),
  /** The public URL of the article; leave it out if the text gives none. */
  url: z.url().optional(),
  /** The id of its line of reporting, shared by all sources of that line. */
  line: idSchema,
  /** Why it belongs to that line, as inferred from the texts. */
  lineReason: textSchema,
  /** What it is and how far it can be trusted. */
  summary: textSchema,
  /** What is garbled, missing or foreign in it, one sentence each. */
  defects: z.array(textSchema),
  /** The parts of the file that do not belong to the article. */
  setAside: z.array(setAsideSchema),
  /** The file we read; `npm run verify` prints its hash and size. */
  file: strict({ name: textSchema, sha256: sha256Schema, bytes: z.int().positive() }),
});
export type Source = z.output<typeof sourceSchema>;
