// The passage of a text that is nearest to words which do not stand in it, and how the two differ.
import { diffChars } from 'diff';

/**
 * The stretch of a text with the fewest edits to the words, by the column-wise dynamic programme of
 * P. H. Sellers, “The theory and computation of evolutionary distances” (1980).
 *
 * @returns The stretch, and its edits; undefined where more than half of the words would have to change.
 */
export function nearestPassage(text: string, words: string): { passage: string; edits: number } | undefined {
  const needle = [...words];
  const points = [...text];
  let cost = needle.map((_, index) => index + 1);
  let from = needle.map(() => 0);
  let best = { edits: needle.length, start: 0, end: 0 };
  for (const [at, point] of points.entries()) {
    const nextCost: number[] = [];
    const nextFrom: number[] = [];
    for (const [row, letter] of needle.entries()) {
      const diagonal = row === 0 ? 0 : (cost[row - 1] ?? 0);
      const options: [number, number][] = [
        [diagonal + (letter === point ? 0 : 1), row === 0 ? at : (from[row - 1] ?? at)],
        [(cost[row] ?? 0) + 1, from[row] ?? at],
        [(row === 0 ? 0 : (nextCost[row - 1] ?? 0)) + 1, row === 0 ? at + 1 : (nextFrom[row - 1] ?? at)],
      ];
      const [edits, start] = options.reduce((a, b) => (b[0] < a[0] ? b : a));
      nextCost.push(edits);
      nextFrom.push(start);
    }
    [cost, from] = [nextCost, nextFrom];
    const edits = cost.at(-1) ?? needle.length;
    if (edits < best.edits) best = { edits, start: from.at(-1) ?? 0, end: at + 1 };
  }
  if (best.edits > needle.length / 2) return undefined;
  return { passage: points.slice(best.start, best.end).join(''), edits: best.edits };
}

/** How one text became the other: `[-gone-]` and `{+new+}`, the rest as it is. */
export function markDifferences(before: string, after: string): string {
  return diffChars(before, after)
    .map(({ value, added, removed }) => (added ? `{+${value}+}` : removed ? `[-${value}-]` : value))
    .join('');
}
