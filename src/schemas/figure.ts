// A figure: what it draws, row by row, each row tied to the claims that state it.
import { z } from 'zod';
import { parseAmount } from '../text/amounts.ts';
import { idSchema, proseSchema, strict, textSchema } from './shared.ts';

/** A label in a drawing: a few words without a full stop or notes; the row’s claims are its notes. */
const labelSchema = textSchema
  .refine((text) => !/[.!?]$/u.test(text.trim()), {
    error: 'ends like a sentence. A label in a drawing is a few words without a full stop.',
  })
  .refine((text) => !text.includes('[^'), {
    error: 'contains a note mark. Remove it: the claims of the row are its notes.',
  });

const claimsSchema = z
  .array(idSchema)
  .min(1, { error: 'is empty. Name at least one claim that states what is drawn.' });

const row = {
  /** What is drawn, in a few words without a full stop. */
  label: labelSchema,
  /** The ids of the claims that state it. The row shows the status and speaker of the first. */
  claims: claimsSchema,
};

const figure = {
  title: textSchema,
  /** The long text alternative, with notes. */
  description: proseSchema,
  /** The text under the title, with notes. */
  caption: proseSchema,
};

const moneyRowSchema = strict({
  ...row,
  /**
   * The sum as a claim states it, including “up to” or “over”: up to US$1 billion.
   * All sums in a figure are in one currency.
   */
  amount: textSchema.refine((text) => parseAmount(text) !== undefined, {
    error:
      'contains no sum. Write it as its claim does, such as US$29 billion, up to US$1 billion, ' +
      'or millions of US dollars.',
  }),
});

const timelineRowSchema = strict({
  ...row,
  /** The ids of the events that this mark represents; they share one date. */
  events: z.array(idSchema).min(1, { error: 'is empty. A mark needs at least one event.' }),
  /** The date in words, for events counted from another: six days before the statement. */
  when: labelSchema.optional(),
});

/** The reported state of a tie, each with its own line style: in place, loosening, under review, a deal, sought. */
const tieLineSchema = z.enum(['stands', 'loosens', 'reviewed', 'deal', 'sought']);
export type TieLine = z.output<typeof tieLineSchema>;

const tieRowSchema = strict({
  ...row,
  /** The id of an entity. */
  from: idSchema,
  /** The id of the entity it deals with; leave it out if none is reported. */
  to: idSchema.optional(),
  period: z.enum(['before', 'after']),
  /** The state of the tie. */
  line: tieLineSchema.optional(),
}).refine(({ to, line }) => (to === undefined) === (line === undefined), {
  error: 'has only one of `to` and `line`. A tie needs both; if no tie is reported, leave out both.',
});

const rowsOf = <Row extends z.ZodType>(schema: Row) =>
  z.array(schema).min(1, { error: 'is empty. A figure needs at least one row.' });

export const figureKinds = ['money', 'timeline', 'ties'] as const;

export const figureSchema = z.discriminatedUnion(
  'kind',
  [
    /** Sums as lengths on one scale, with a second, larger scale for those too small to see on it. */
    strict({ kind: z.literal('money'), ...figure, rows: rowsOf(moneyRowSchema) }),
    /** Events along a time axis; a mark is as wide as its date is uncertain. */
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
      issue.code === 'invalid_union' ? `is not a kind of figure. Allowed: ${figureKinds.join(', ')}.` : undefined,
  },
);
export type Figure = z.output<typeof figureSchema>;

/** The claims that a figure’s rows name. */
export function claimsDrawn(figure: Figure): string[] {
  return [...new Set(figure.rows.flatMap(({ claims }) => claims))];
}
