// What a check found: the rule, the place, what is wrong and where to mend it.
import type { RuleId } from './rules.ts';

export interface Place {
  /** Path of the file, as it is best shown: relative to where the command runs. */
  file: string;
  /** From 1. */
  line: number;
  col: number;
}

export interface Problem extends Place {
  rule: RuleId;
  /** What is wrong, quoted; what is allowed, or “did you mean”; where to mend it. */
  message: string;
}

/** One problem as a line: `file:line:col  rule  message`. */
export function formatProblem({ file, line, col, rule, message }: Problem): string {
  return `${file}:${line}:${col}  ${rule}  ${message}`;
}

/** Problems in reading order: by file, then by place, each once. */
export function sortProblems(problems: Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...unique.values()].toSorted(
    (a, b) =>
      a.file.localeCompare(b.file, 'en') || a.line - b.line || a.col - b.col || a.rule.localeCompare(b.rule, 'en'),
  );
}
