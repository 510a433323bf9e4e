// Folds letters for comparison: lower case, without accents, widths and vowel signs; digits as 0 to 9.

/** Letters that have no decomposition, as readers type them on other keyboards. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ى: 'ي',
  ة: 'ه',
  ـ: '',
};
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/**
 * @param word One word in any script.
 * @returns The word as it is indexed: letters that differ only in accent, case or width become one.
 */
export function fold(word: string): string {
  if (/^[a-z0-9]*$/u.test(word)) return word;
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter)
    .replace(/\p{Nd}/gu, digit)
    .normalize('NFC');
}

/** Unicode lists the ten digits of a script in order, from its zero. */
function digit(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(point - zero);
}

/** A character → the one that it is folded to, such as 會 → 会. */
export type Variants = ReadonlyMap<string, string>;

/** Reads variants as they are shipped: each followed by what it is folded to. */
export function readVariants(pairs: string): Variants {
  const characters = [...pairs];
  return new Map(
    characters.flatMap((variant, index): [string, string][] =>
      index % 2 === 0 ? [[variant, characters[index + 1] ?? variant]] : [],
    ),
  );
}
