import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { parseArgs } from 'node:util';
import { UserError } from '../text/user-error.ts';
import { parseInput, runCommand } from './run-command.ts';

const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
const exitCode = process.exitCode;

beforeEach(() => printed.mockClear());
afterEach(() => {
  process.exitCode = exitCode;
});

/** What is printed where a command throws. */
async function printedFor(command: () => never): Promise<unknown> {
  await runCommand(command);
  expect(process.exitCode).toBe(1);
  return printed.mock.calls[0]?.[0];
}

test('the code that a command returns is the exit code of the process', async () => {
  await runCommand(() => Promise.resolve(3));
  expect(process.exitCode).toBe(3);
  expect(printed).not.toHaveBeenCalled();
});

test('a mistake of the user is shown as its message alone', async () => {
  const mistake = (): never => {
    throw new UserError('There is no such folder.');
  };
  expect(await printedFor(mistake)).toBe('There is no such folder.');
});

test('an unknown option is a mistake of the user', async () => {
  const parse = (): never => {
    parseArgs({ args: ['--sorces'], options: {} });
    throw new Error('was read');
  };
  expect(await printedFor(parse)).toContain('--sorces');
});

test('input that does not match its schema is a mistake of the user', async () => {
  const parse = (): never => {
    parseInput(z.object({ a: z.string({ error: 'a is missing.' }) }), {}, 'list.json');
    throw new Error('was read');
  };
  expect(await printedFor(parse)).toBe('list.json: a is missing.');
});

test('a bug of ours is shown with its stack', async () => {
  const bug = new TypeError('undefined is not a function');
  const fail = (): never => {
    throw bug;
  };
  expect(await printedFor(fail)).toBe(bug);
});
