// Old address → new address, written by the editor when something moves.
import { z } from 'zod';

const addressSchema = z
  .string()
  .regex(/^\/[^\s]*$/u, {
    error: 'is no address of this site. It starts with “/”, such as /themes/the-bridge/#closing.',
  });

export const aliasFileSchema = z.record(addressSchema, addressSchema);
export type Aliases = z.output<typeof aliasFileSchema>;
