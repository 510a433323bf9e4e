// The passage of a text that is nearest to words that are not in it, and how the two differ.
import search from 'approx-string-match';
import { diffChars } from 'diff';

/**
 * The stretch of a text with the fewest edits to the words, in code points.
 *
 * @returns The stretch, and its edits; undefined if more than half of the words would have to change.
 */
export function nearestPassage(text: string, words: string): { passage: string; edits: number } | undefined {
  const points = [...text];
  const needle = [...words];
  // The search counts UTF-16 units: each code point becomes one.
  const units = new Map([...new Set([...points, ...needle])].map((point, unit) => [point, String.fromCharCode(unit)]));
  const encode = (line: string[]): string => line.map((point) => units.get(point)).join('');
  const matches = search(encode(points), encode(needle), Math.floor(needle.length / 2));
  const [best] = matches.toSorted((a, b) => a.errors - b.errors);
  return best === undefined ? undefined : { passage: points.slice(best.start, best.end).join(''), edits: best.errors };
}

/** How one text became the other: `[-gone-]` and `{+new+}`, the rest as it is. */
export function markDifferences(before: string, after: string): string {
  return diffChars(before, after)
    .map(({ value, added, removed }) => {
      if (added) return `{+${value}+}`;
      return removed ? `[-${value}-]` : value;
    })
    .join('');
}
