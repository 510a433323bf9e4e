// Aliases: old address → new address, added by an editor when something moves.
import { z } from 'zod';

const addressSchema = z
  .string()
  .regex(/^\/[^\s]*$/u, {
    error: 'is not an address on this site. Start it with “/”, such as /themes/the-bridge/#closing.',
  });

export const aliasFileSchema = z.record(addressSchema, addressSchema);
export type Aliases = z.output<typeof aliasFileSchema>;
