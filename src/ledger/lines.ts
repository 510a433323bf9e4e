// Counts support in independent lines of reporting, never in articles.
import type { Content } from '../content/read-content.ts';
import type { Evidence } from '../schemas/claim.ts';

/** @returns The lines that the evidence comes from, without duplicates, in alphabetical order. */
export function linesOf(content: Content, evidence: Evidence[]): string[] {
  const lines = evidence.flatMap(({ source }) => content.sources.get(source)?.value.line ?? []);
  return [...new Set(lines)].toSorted();
}
