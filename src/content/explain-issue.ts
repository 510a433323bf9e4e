// Says in plain words what is wrong with a value where its schema says nothing itself.
import type { z } from 'zod';
import { suggest } from '../text/nearest.ts';

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

/** @returns A sentence that goes on from the name of the value; undefined where Zod’s own will do. */
export function explainIssue(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') {
    const wanted = KINDS[issue.expected] ?? issue.expected;
    return `${issue.input === undefined ? 'is missing' : `is ${kindOf(issue.input)}`}. Needed here is ${wanted}.`;
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const hint = suggest(String(issue.input), allowed);
    const written =
      issue.input === undefined
        ? 'is missing.'
        : `“${String(issue.input)}” is not allowed.${hint.startsWith('Did') ? ` ${hint}` : ''}`;
    return `${written} Allowed are ${allowed.join(', ')}.`;
  }
  return undefined;
}

function kindOf(value: unknown): string {
  const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  return KINDS[kind] ?? kind;
}
