// A record as Pagefind indexes it: each word once, Han characters in their order, so that a run of them is a phrase.
import type { SearchRecord } from '../engine/records.ts';
import type { Variants } from '../text/fold.ts';
import { indexKey } from '../text/index-key.ts';
import { readText } from '../text/tokens.ts';

/**
 * @param record A record.
 * @returns Its words as the index holds them. Their number tells where the next record of the page begins.
 */
export function indexWords({ passages }: SearchRecord, variants: Variants): string[] {
  const words = new Set<string>();
  const runs: string[] = [];
  for (const { text } of passages) {
    const row = readText(text, variants);
    for (const { key, unspaced } of row.words) if (!unspaced) words.add(indexKey(key));
    for (const { key } of row.extras) words.add(indexKey(key));
    if (row.words.some(({ unspaced }) => unspaced)) runs.push(...row.words.map(({ key }) => indexKey(key)));
  }
  return [...[...words].toSorted(), ...runs];
}
