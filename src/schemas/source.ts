// One article that we read: described, dated, its language and defects named, never republished.
import { z } from 'zod';
import { idSchema, languageSchema, dateSchema, sha256Schema, strict, textSchema } from './shared.ts';

/** How the text came to be, as far as it shows. */
export const formSchema = z.enum(['original', 'machine-translation', 'back-translation', 'retelling']);

/** A part of the file that is not the article. */
const setAsideSchema = strict({
  /** Its first words, letter for letter. */
  from: textSchema,
  /** Its last words: the first place of them from the start of `from` on. */
  to: textSchema,
  /** The paragraph in which `from` stands, counted from 1, where the words stand earlier too. */
  paragraph: z.int().positive().optional(),
  reason: z.enum(['ticker', 'disclaimer', 'credit', 'repetition', 'unreadable']),
  /** What it is, in a sentence. */
  note: textSchema.optional(),
});

export const sourceSchema = strict({
  /** The title as the source has it; null where it has none. */
  title: textSchema.nullable(),
  /** Our name for it. */
  label: textSchema,
  /** Our shortest name for it, for margins, if the name is longer than some fifteen letters. */
  shortName: textSchema.optional(),
  /** The other words by which our own prose may call it. */
  calledAlso: z.array(textSchema).optional(),
  /** Only what the text itself gives; null where it gives none. */
  publisher: textSchema.nullable(),
  language: languageSchema,
  form: formSchema,
  /** The day, month or year of publication that the text gives; null where it gives none. */
  published: dateSchema.nullable(),
  /** What hints at a date the text holds. */
  dateNote: textSchema.optional(),
  /** The public address of the article; left out where the text gives none. */
  url: z.url().optional(),
  /** The line of reporting. Sources of one line share it. */
  line: idSchema,
  /** Why it belongs to that line, worked out from the texts. */
  lineReason: textSchema,
  /** What it is and how far to trust it. */
  summary: textSchema,
  /** What is garbled, lost or foreign in it, a sentence each. */
  defects: z.array(textSchema),
  /** The parts of the file that are not the article. */
  setAside: z.array(setAsideSchema),
  /** The file that was read. */
  file: strict({ name: textSchema, sha256: sha256Schema, bytes: z.int().positive() }),
});
export type Source = z.output<typeof sourceSchema>;
