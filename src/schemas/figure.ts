// A figure: what it draws, row by row, each row bound to the claims that state it.
import { z } from 'zod';
import { parseAmount } from '../text/amounts.ts';
import { idSchema, proseSchema, strict, textSchema } from './shared.ts';

/** Words in a drawing: no sentence, so no full stop and no notes; the row’s claims are its notes. */
const labelSchema = textSchema
  .refine((text) => !/[.!?]$/u.test(text.trim()), {
    error: 'ends like a sentence. A label in a drawing is a few words without a full stop.',
  })
  .refine((text) => !text.includes('[^'), { error: 'holds a note mark. The claims of a row are its notes.' });

const claimsSchema = z.array(idSchema).min(1, { error: 'is empty. Nothing is drawn that no claim states.' });

const row = {
  /** What is drawn, in a few words without a full stop. */
  label: labelSchema,
  /** The claims that state it. The status and the speaker of the first stand beside the row. */
  claims: claimsSchema,
};

const figure = {
  title: textSchema,
  /** What a reader sees who does not see: the long text alternative, with notes as everywhere. */
  description: proseSchema,
  /** The text under the title, with notes. */
  caption: proseSchema,
};

const moneyRowSchema = strict({
  ...row,
  /** The sum as a claim has it, its “up to” or “over” included: up to US$1 billion. All sums of a figure are in one currency. */
  amount: textSchema.refine((text) => parseAmount(text) !== undefined, {
    error:
      'holds no sum. Write one as its claim does, such as US$29 billion, up to US$1 billion, or millions of US dollars.',
  }),
});

const timelineRowSchema = strict({
  ...row,
  /** The events that this mark stands for; they share one date. */
  events: z.array(idSchema).min(1, { error: 'is empty. A mark stands for at least one event.' }),
  /** The date in words, for events that are counted from another: six days before the statement. */
  when: labelSchema.optional(),
});

/** What is reported of a tie, each drawn as a line of its own: it stands, loosens, is under review, is a deal over money, or is sought. */
const tieLineSchema = z.enum(['stands', 'loosens', 'reviewed', 'deal', 'sought']);
export type TieLine = z.output<typeof tieLineSchema>;

const tieRowSchema = strict({
  ...row,
  /** An entity. */
  from: idSchema,
  /** The entity that it deals with; left out where none is told of. */
  to: idSchema.optional(),
  period: z.enum(['before', 'after']),
  line: tieLineSchema.optional(),
}).refine(({ to, line }) => (to === undefined) === (line === undefined), {
  error: 'has one of `to` and `line` without the other. A tie leads somewhere by a line.',
});

const rowsOf = <Row extends z.ZodType>(schema: Row) =>
  z.array(schema).min(1, { error: 'is empty. A figure draws at least one row.' });

export const figureKinds = ['money', 'timeline', 'ties'] as const;

export const figureSchema = z.discriminatedUnion(
  'kind',
  [
    /** Sums as lengths on one scale, and on a larger one what is too small to be seen there. */
    strict({ kind: z.literal('money'), ...figure, rows: rowsOf(moneyRowSchema) }),
    /** Events along time, each mark as wide as its date is unsure. */
    strict({ kind: z.literal('timeline'), ...figure, rows: rowsOf(timelineRowSchema) }),
    /** Who deals with whom, in two periods. */
    strict({
      kind: z.literal('ties'),
      ...figure,
      /** The headings of the two periods. */
      periods: strict({ before: labelSchema, after: labelSchema }),
      rows: rowsOf(tieRowSchema),
    }),
  ],
  {
    error: (issue) =>
      issue.code === 'invalid_union' ? `is no kind of figure. Allowed are ${figureKinds.join(', ')}.` : undefined,
  },
);
export type Figure = z.output<typeof figureSchema>;
