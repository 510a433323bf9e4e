// Writes words as Pagefind’s index has them.

/**
 * Pagefind drops signs and splits at them, and finds all words that begin as asked. So signs are spelled out, and each
 * word closes with what no other goes on with: then only the word itself is found.
 */
export function indexKey(key: string): string {
  const plain = key.replace(/[^\p{L}\p{N}]/gu, (sign) => `x${sign.codePointAt(0)?.toString(36)}x`);
  return /\p{N}$|x$/u.test(plain) && /\p{N}/u.test(plain)
    ? `${plain}x`
    : /^\p{Script=Latin}+$/u.test(plain)
      ? `${plain}0`
      : plain;
}

/** A term of the glossary as a word of the index. Its first letter makes it different from any word of a text. */
export const glossaryKey = (glossaryTerm: number): string => `ʭ${glossaryTerm}`;
