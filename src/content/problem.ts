// A problem found by a check: the rule, the place, what is wrong and how to fix it.
import type { RuleId } from './rules.ts';

export interface Place {
  /** Path of the file, relative to the working directory. */
  file: string;
  /** From 1. */
  line: number;
  col: number;
}

export interface Problem extends Place {
  rule: RuleId;
  /** What is wrong, quoted; what is allowed, or “did you mean”; how to fix it. */
  message: string;
}

/** @returns The problem on one line: `file:line:col  rule  message`. */
export function formatProblem({ file, line, col, rule, message }: Problem): string {
  return `${file}:${line}:${col}  ${rule}  ${message}`;
}

/** @returns The problems without duplicates, sorted by file and place. */
export function sortProblems(problems: Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...unique.values()].toSorted(
    (a, b) =>
      a.file.localeCompare(b.file, 'en') || a.line - b.line || a.col - b.col || a.rule.localeCompare(b.rule, 'en'),
  );
}
