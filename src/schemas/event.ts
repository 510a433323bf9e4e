// An event on the timeline, only as precise as its sources.
import { z } from 'zod';
import { dateSchema, idSchema, strict, textSchema } from './shared.ts';

export const eventSchema = strict({
  /** A year, month or day. Leave it out if the event is dated by `after`. */
  date: dateSchema.optional(),
  /** The last month or day, for an event that lasted. */
  until: dateSchema.optional(),
  /** The id of the event from which this one is counted; needs `days`. */
  after: idSchema.optional(),
  /** The number of days after that event; negative for before. */
  days: z.int().optional(),
  /** True if the sources give no year and we inferred it. */
  yearInferred: z.boolean().optional(),
  /** What happened, in one sentence that attributes it. It has no notes of its own: `claims` are its notes. */
  what: textSchema,
  /** A remark on the date: what the sources say about it, and why it is no more precise. */
  dateNote: textSchema.optional(),
  /** The ids of the claims that state it. */
  claims: z.array(idSchema).min(1, { error: 'is empty. An event needs at least one claim.' }),
})
  .refine((event) => event.date !== undefined || event.after !== undefined, {
    error: 'has neither `date` nor `after`. Give a date such as 2025-06, or the event it is counted from.',
  })
  .refine((event) => (event.after === undefined) === (event.days === undefined), {
    error: 'has only one of `after` and `days`. Counting from another event needs both.',
  });
export type Event = z.output<typeof eventSchema>;
