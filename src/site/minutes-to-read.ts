// Estimates how long a page takes to read.

/** Words per minute when reading English non-fiction silently: Brysbaert 2019, doi.org/10.1016/j.jml.2019.104047 */
const WORDS_A_MINUTE = 238;

/** @param parts The parts of the page with their word counts. */
export function minutesToRead(parts: readonly { words: number }[]): number {
  return Math.max(1, Math.round(parts.reduce((sum, { words }) => sum + words, 0) / WORDS_A_MINUTE));
}
