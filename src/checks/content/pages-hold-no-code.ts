// A page holds Markdown, its figures and nothing that shows words past the notes.
import type { Content } from '../../content/read-content.ts';
import type { Problem } from '../../content/problem.ts';
import type { Prose } from '../../content/all-prose.ts';

export function pagesHoldNoCode(_content: Content, prose: Prose[]): Problem[] {
  return prose.flatMap(({ faults }) => faults);
}
