// Finds the passage of a text that is most similar to words that are not in it, and shows how the two differ.
import search from 'approx-string-match';
import { diffChars } from 'diff';

/**
 * Finds the passage of a text that needs the fewest edits, in code points, to become the words.
 *
 * @returns The passage and its number of edits; undefined if every passage needs more than half as many edits as the
 * words have code points.
 */
export function nearestPassage(text: string, words: string): { passage: string; edits: number } | undefined {
  const points = [...text];
  const needle = [...words];
  // The search counts UTF-16 units, so each code point is encoded as one unit.
  const units = new Map([...new Set([...points, ...needle])].map((point, unit) => [point, String.fromCharCode(unit)]));
  const encode = (line: string[]): string => line.map((point) => units.get(point)).join('');
  const matches = search(encode(points), encode(needle), Math.floor(needle.length / 2));
  const [best] = matches.toSorted((a, b) => a.errors - b.errors);
  return best === undefined ? undefined : { passage: points.slice(best.start, best.end).join(''), edits: best.errors };
}

/** Marks the differences between two texts: `[-deleted-]` and `{+inserted+}`. */
export function markDifferences(before: string, after: string): string {
  return diffChars(before, after)
    .map(({ value, added, removed }) => {
      if (added) return `{+${value}+}`;
      return removed ? `[-${value}-]` : value;
    })
    .join('');
}
