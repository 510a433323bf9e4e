// The known word nearest to one that is not known, for “did you mean”.
import { distance } from 'fastest-levenshtein';

/**
 * @param word What was written.
 * @param known What could have been meant.
 * @returns The known word with the fewest edits (Levenshtein), or undefined where even that one differs in more than two fifths of its letters.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Infinity;
  for (const candidate of known) {
    const edits = distance(word, candidate);
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  if (best === undefined) return undefined;
  return fewest <= Math.max(2, Math.max(word.length, best.length) * 0.4) ? best : undefined;
}

/**
 * @returns A sentence: the nearest known word, or some of the allowed ones where none is near.
 */
export function suggest(word: string, known: Iterable<string>): string {
  const all = [...known];
  const near = nearest(word, all);
  if (near !== undefined) return `Did you mean “${near}”?`;
  if (all.length === 0) return 'None exists yet.';
  return `Known: ${all.slice(0, 12).join(', ')}${all.length > 12 ? ' and others' : ''}.`;
}
