// The permalink ledger: every published address, with the dates and hashes of its text. Append-only.
import { z } from 'zod';
import { daySchema, sha256Schema, strict } from './shared.ts';

export const addressRecordSchema = z.array(strict({ date: daySchema, sha256: sha256Schema })).min(1);

export const permalinksSchema = strict({
  version: z.literal(1),
  /** Address → the dates and hashes of its text, oldest first. */
  addresses: z.record(z.string().startsWith('/'), addressRecordSchema),
});
export type Permalinks = z.output<typeof permalinksSchema>;
