// Folds Traditional and Japanese forms of Han characters to the Simplified ones.
import { Converter } from 'opencc-js';
import type { Variants } from '../text/fold.ts';

type Convert = (text: string) => string;

/** What each Han character of Unicode’s common blocks folds to, if that is another. Phrases are not considered. */
export function hanVariants(): Variants {
  const converters: Convert[] = (['t', 'tw', 'hk', 'jp'] as const).map((from) => Converter({ from, to: 'cn' }));
  const fold = (character: string): string => {
    // The tables take 什么 for a form of 什幺, which it is not.
    if (character === '么') return character;
    for (const convert of converters) {
      const folded = convert(character);
      if (folded !== character && [...folded].length === 1) return folded;
    }
    return character;
  };
  const variants = new Map<string, string>();
  for (const [from, to] of [
    [0x3400, 0x4dbf],
    [0x4e00, 0x9fff],
  ] as const) {
    for (let point = from; point <= to; point += 1) {
      const character = String.fromCodePoint(point);
      const folded = fold(fold(character));
      if (folded !== character) variants.set(character, folded);
    }
  }
  return variants;
}

/**
 * @param variants What every character folds to.
 * @param keys The characters of the index, and what else is recognised in queries.
 * @returns The variants of those characters: no others are needed.
 */
export function variantsIn(variants: Variants, keys: ReadonlySet<string>): string {
  return [...variants]
    .filter(([, folded]) => keys.has(folded))
    .flat()
    .join('');
}
