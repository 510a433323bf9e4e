// Copies the fixture and makes faults in the copy, for one test.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '../src/checks/check-content.ts';
import type { RuleId } from '../src/content/rules.ts';
import type { Place, Problem } from '../src/content/problem.ts';
import { evidenceLockSchema, type EvidenceLock } from '../src/schemas/evidence-lock.ts';
import { sha256 } from '../src/text/normalise.ts';

/** The fixture: a town, its bridge, and articles in Arabic, French and Japanese. */
export const BRIDGE = resolve(import.meta.dirname, 'bridge');

/** An edit of a file: its new text, a function that changes its text, or null to delete it. */
type Edit = string | null | ((text: string) => string);
export type Edits = Record<string, Edit>;

/**
 * @param edits File, relative to the folder → its edit.
 * @param from The folder to copy.
 * @returns A temporary folder with the copy, which is removed after the test.
 */
export function withContent(edits: Edits = {}, from = join(BRIDGE, 'content')): string {
  const folder = mkdtempSync(join(tmpdir(), 'bridge-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(from, folder, { recursive: true });
  for (const [name, edit] of Object.entries(edits)) {
    const path = join(folder, name);
    if (edit === null) {
      rmSync(path);
    } else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, typeof edit === 'string' ? edit : edit(readFileSync(path, 'utf8')));
    }
  }
  return folder;
}

/**
 * Returns an edit that replaces a text.
 * @throws If the text does not occur in the file.
 */
export function replace(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`“${from}” does not occur in the file.`);
    return text.replace(from, () => to);
  };
}

/** Returns an edit that appends a text. */
export function append(added: string): (text: string) => string {
  return (text) => `${text}${added}`;
}

/** Combines several edits of one file, in order. */
export function all(...edits: ((text: string) => string)[]): (text: string) => string {
  return (text) => edits.reduce((now, edit) => edit(now), text);
}

/** Returns an edit of the evidence lock. */
export function changeLock(change: (lock: EvidenceLock) => void): (text: string) => string {
  return (text) => {
    const lock = evidenceLockSchema.parse(JSON.parse(text));
    change(lock);
    return `${JSON.stringify(lock, null, 1)}\n`;
  };
}

/** Adds a quote to the lock, located at the start of its source. */
export function lockQuote(lock: EvidenceLock, source: string, quote: string): void {
  const end = [...quote].length;
  lock.sources[source]?.quotes.push({ quote, sha256: sha256(quote), start: 0, end, paragraph: 1 });
}

export interface CheckedContent {
  folder: string;
  /** The problems found, with files relative to the folder. */
  problems: Problem[];
  /**
   * Returns the expected problem: the rule, the position of a text that occurs once in the file, and parts of the
   * message.
   */
  problem: (file: string, text: string, rule: RuleId, ...telling: string[]) => unknown;
  /** Returns the position of a text that occurs once in the file. */
  place: (file: string, text: string) => Place;
}

/** Checks a copy of the fixture with faults made in it. */
export function checkWith(edits: Edits = {}): CheckedContent {
  const folder = withContent(edits);
  const place = (file: string, text: string): Place => placeIn(folder, file, text);
  return {
    folder,
    problems: problemsIn(folder),
    place,
    problem: (file, text, rule, ...telling) => ({ ...place(file, text), rule, message: containing(telling) }),
  };
}

/** Returns the problems in a folder, with files relative to it. */
export function problemsIn(folder: string): Problem[] {
  return checkContent(folder).problems.map((problem) => ({
    ...problem,
    file: relative(folder, resolve(problem.file)),
    message: problem.message.replaceAll(relative(process.cwd(), folder), 'content'),
  }));
}

function placeIn(folder: string, file: string, text: string): Place {
  const whole = readFileSync(join(folder, file), 'utf8');
  const at = whole.indexOf(text);
  if (at === -1 || whole.includes(text, at + 1)) throw new Error(`“${text}” must occur once in ${file}.`);
  const before = whole.slice(0, at).split('\n');
  return { file, line: before.length, col: (before.at(-1) ?? '').length + 1 };
}

/** Matches a text that contains all of these parts. */
function containing(parts: string[]): unknown {
  return {
    asymmetricMatch: (value: unknown) => typeof value === 'string' && parts.every((part) => value.includes(part)),
    toString: () => `a text with ${parts.join(' … ')}`,
  };
}
