// Runs a command: its exit code is the process's, and a user's mistake is shown as a message.
import type { z } from 'zod';
import { daySchema } from '../schemas/shared.ts';
import { UserError } from '../text/user-error.ts';

/** @param command Returns the exit code. */
export async function runCommand(command: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(isUserError(error) ? error.message : error);
    process.exitCode = 1;
  }
}

/**
 * @returns What was typed or written in a file, parsed.
 * @throws UserError If it doesn't match the schema.
 */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown, what: string): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new UserError(`${what}: ${parsed.error.issues.map(({ message }) => message).join(' ')}`);
}

/** Today, or the day that an option gives. */
export function dayOf(option: string | undefined): string {
  return parseInput(daySchema, option ?? new Date().toISOString().slice(0, 10), '--date');
}

/** Whether the message is enough. Anything else is a bug in our code, and is shown with its stack. */
function isUserError(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  // What node:util's parseArgs throws where an option is unknown or lacks its value.
  const isBadOption = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
  return error instanceof UserError || isBadOption;
}
