// How long a page takes to read.

/** Words a minute of silent reading of English non-fiction: Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047 */
const WORDS_A_MINUTE = 238;

/** @param parts The parts of a page, with how many words each has. */
export function minutesToRead(parts: readonly { words: number }[]): number {
  return Math.max(1, Math.round(parts.reduce((sum, { words }) => sum + words, 0) / WORDS_A_MINUTE));
}
