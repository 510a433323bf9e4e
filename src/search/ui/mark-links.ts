// Puts the words of a hit into the address of its page: `/themes/one/?mark=…#section`.

/** More words, or longer ones, are not marked. */
const MOST_WORDS = 12;
const LONGEST_WORD = 120;

const PARAMETER = 'mark';

/**
 * @param address The address of a hit, with its fragment.
 * @param words The words as the text has them.
 * @returns The address that marks them.
 */
export function withMarks(address: string, words: readonly string[]): string {
  const params = new URLSearchParams(worthMarking(words).map((word) => [PARAMETER, word]));
  if (params.size === 0) return address;
  const [page = '', ...fragment] = address.split('#');
  return [`${page}${page.includes('?') ? '&' : '?'}${params.toString()}`, ...fragment].join('#');
}

/** @param search The query part of any address. */
export function readMarks(search: string): string[] {
  return worthMarking(new URLSearchParams(search).getAll(PARAMETER));
}

/** The query part of an address without its marks. */
export function withoutMarks(search: string): string {
  const params = new URLSearchParams(search);
  params.delete(PARAMETER);
  return params.size === 0 ? '' : `?${params.toString()}`;
}

function worthMarking(words: readonly string[]): string[] {
  const clean = words
    .map((word) => word.toWellFormed().trim())
    .filter((word) => /[\p{L}\p{N}\p{S}]/u.test(word) && word.length <= LONGEST_WORD);
  return [...new Set(clean)].slice(0, MOST_WORDS);
}
