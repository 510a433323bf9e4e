// Finds the known word that is most similar to an unknown one, for “Did you mean”.
import { distance } from 'fastest-levenshtein';

/**
 * @param word The unknown word.
 * @param known The known words.
 * @returns The known word with the fewest edits (Levenshtein), or undefined if it needs more than two edits and more
 * than two fifths of the longer word's length.
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
 * @returns A sentence that suggests the most similar known word, or lists some known words if none is similar.
 */
export function suggest(word: string, known: Iterable<string>): string {
  const all = [...known];
  const near = nearest(word, all);
  if (near !== undefined) return `Did you mean “${near}”?`;
  if (all.length === 0) return 'None exists yet.';
  return `Known: ${all.slice(0, 12).join(', ')}${all.length > 12 ? ' and others' : ''}.`;
}
