// Explains schema issues in plain words if the schema has no message for them.
import type { z } from 'zod';
import { suggest } from '../text/nearest-word.ts';

const KINDS: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
  null: 'null',
};

/** @returns A message that follows the name of the value; undefined to keep Zod’s own. */
export function explainIssue(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') {
    const wanted = KINDS[issue.expected] ?? issue.expected;
    return `${issue.input === undefined ? 'is missing' : `is ${kindOf(issue.input)}`}. Expected ${wanted}.`;
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    if (issue.input === undefined) return `is missing. Allowed: ${allowed.join(', ')}.`;
    const input = typeof issue.input === 'string' ? issue.input : JSON.stringify(issue.input);
    const hint = suggest(input, allowed);
    const nearest = hint.startsWith('Did') ? ` ${hint}` : '';
    return `“${input}” is not allowed.${nearest} Allowed: ${allowed.join(', ')}.`;
  }
  return undefined;
}

function kindOf(value: unknown): string {
  const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  return KINDS[kind] ?? kind;
}
