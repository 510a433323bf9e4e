// Formats a problem as a GitHub workflow command, which GitHub shows beside the line of the pull request.
//
// content/events.yaml:2:9  dates-are-real  “2025-02-30” is no date.
// → ::error file=content/events.yaml,line=2,col=9,title=dates-are-real::“2025-02-30” is no date.
import { relative, resolve } from 'node:path';
import type { Problem } from '../content/problem.ts';

/** @param root The folder of the repository: GitHub wants the file's path relative to it. */
export function githubAnnotation({ file, line, col, rule, message }: Problem, root: string): string {
  const path = relative(root, resolve(file)).replaceAll('\\', '/');
  const properties = Object.entries({ file: path, line, col, title: rule });
  const listed = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  return `::error ${listed}::${escapeMessage(message)}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
