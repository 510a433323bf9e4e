// One entry of the timeline, as precise as its sources are and no more.
import { z } from 'zod';
import { dateSchema, idSchema, strict, textSchema } from './shared.ts';

export const eventSchema = strict({
  /** A year, month or day. Left out where `after` says when. */
  date: dateSchema.optional(),
  /** The last month or day, for what lasted. */
  until: dateSchema.optional(),
  /** The event that this one is counted from, with `days`. */
  after: idSchema.optional(),
  /** Days after that event; below zero for before. */
  days: z.int().optional(),
  /** The sources give no year and it is ours. */
  yearInferred: z.boolean().optional(),
  /** What happened, attributed, in one sentence without notes: `claims` are its notes. */
  what: textSchema,
  /** A word on the date: what the sources say of it, and why no finer. */
  dateNote: textSchema.optional(),
  claims: z.array(idSchema).min(1, { error: 'is empty. An event rests on at least one claim.' }),
})
  .refine((event) => event.date !== undefined || event.after !== undefined, {
    error: 'has neither `date` nor `after`. Give a date such as 2025-06, or the event that it is counted from.',
  })
  .refine((event) => (event.after === undefined) === (event.days === undefined), {
    error: 'has one of `after` and `days` without the other. Both are needed to count from another event.',
  });
export type Event = z.output<typeof eventSchema>;
