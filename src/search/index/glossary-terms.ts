// Which records hold a matter of the glossary in any of its words: so the index has one word for all of them.
import { runForms } from '../engine/synonyms.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import type { SearchRecord } from '../engine/records.ts';
import type { Variants } from '../text/fold.ts';
import { readText } from '../text/tokens.ts';

/**
 * @param matters The words of each matter, as keys joined by a space.
 * @returns For each record, the matters that it holds.
 */
export function mattersOf(
  records: SearchRecord[],
  matters: string[][],
  lexicon: Lexicon,
  variants: Variants,
): Set<number>[] {
  /** The first word of a run → the runs that begin with it, each with its matter. */
  const runs = new Map<string, [string[], number][]>();
  for (const [matter, keys] of matters.entries()) {
    for (const run of keys.flatMap((key) => runForms(lexicon, key.split(' '))))
      runs.set(run[0] ?? '', [...(runs.get(run[0] ?? '') ?? []), [run, matter]]);
  }
  return records.map(({ passages }) => {
    const held = new Set<number>();
    for (const { text } of passages) {
      const { words, extras } = readText(text, variants);
      for (const { key, at } of [...words, ...extras]) {
        for (const [run, matter] of runs.get(key) ?? [])
          if (run.every((word, index) => index === 0 || words[at + index]?.key === word)) held.add(matter);
      }
    }
    return held;
  });
}
