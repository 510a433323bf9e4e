// The spellings of people, organisations and products that stand for one another across scripts.
import { readText } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import type { Aliases } from './plan.ts';

/** @param groups The spellings of each. */
export function readAliases(groups: string[][], lexicon: Lexicon): Aliases {
  const aliases = new Map<string, string[][]>();
  for (const group of groups) {
    const spellings = group.map((spelling) => readText(spelling, lexicon.variants).words);
    for (const spelling of spellings) {
      const others = spellings.filter((other) => other[0]?.unspaced !== spelling[0]?.unspaced);
      if (others.length === 0) continue;
      const key = spelling.map((word) => word.key).join(' ');
      aliases.set(key, [...(aliases.get(key) ?? []), ...others.map((other) => other.map((word) => word.key))]);
    }
  }
  return aliases;
}
