// Which records hold a term of the glossary in any of its words, so that Pagefind's index has one word for all of them.
import type { HeadData } from '../engine/format.ts';
import { openLexicon } from '../engine/lexicon.ts';
import type { SearchRecord } from '../engine/records.ts';
import { runForms } from '../engine/synonyms.ts';
import type { Variants } from '../text/fold.ts';
import { readText } from '../text/tokens.ts';

/**
 * @param terms The words of each term, as keys joined by a space.
 * @returns For each record, the terms that it holds, by their places.
 */
export function glossaryTermsOf(
  records: SearchRecord[],
  terms: HeadData['glossary'],
  words: Pick<HeadData, 'words' | 'languages'>,
  variants: Variants,
): Set<number>[] {
  const lexicon = openLexicon({ ...words, variants: '', bundled: null });
  /** The first word of a run → the runs that begin with it, each with its term. */
  const runs = new Map<string, [string[], number][]>();
  for (const [term, lists] of terms.entries()) {
    for (const run of lists.flat().flatMap((key) => runForms(lexicon, key.split(' '))))
      runs.set(run[0] ?? '', [...(runs.get(run[0] ?? '') ?? []), [run, term]]);
  }
  return records.map(({ passages }) => {
    const held = new Set<number>();
    for (const { text } of passages) {
      const { words, extras } = readText(text, variants);
      for (const { key, at } of [...words, ...extras]) {
        for (const [run, term] of runs.get(key) ?? [])
          if (run.every((word, index) => index === 0 || words[at + index]?.key === word)) held.add(term);
      }
    }
    return held;
  });
}
