// Addresses that lead to the very words in somebody else's page: https://wicg.github.io/scroll-to-text-fragment/
//
// in:  quatre millions de couronnes
// out: #:~:text=quatre%20millions%20de%20couronnes

export interface Surroundings {
  /** The words right before the quote, where it stands more than once. */
  prefix?: string | undefined;
  /** The words right after it. */
  suffix?: string | undefined;
  /** The language of the words, BCP 47: it says where one ends. */
  lang?: string | undefined;
}

/** A quote of more words is named by its first and last ones: long addresses break where they are pasted. */
const MOST_WORDS = 12;
const EACH_END = 4;

/**
 * @param quote The words, letter for letter as they stand in the page.
 * @returns `#:~:text=` and the words, `[prefix-,]start[,end][,-suffix]`, each escaped.
 * @throws Where the quote has no words.
 */
export function textFragment(quote: string, { prefix, suffix, lang = 'en' }: Surroundings = {}): string {
  const text = quote.trim();
  if (text === '') throw new Error('A text fragment needs words.');
  const parts = [
    prefix === undefined ? [] : [`${escapeTerm(prefix)}-`],
    shorten(text, lang).map(escapeTerm),
    suffix === undefined ? [] : [`-${escapeTerm(suffix)}`],
  ];
  return `#:~:text=${parts.flat().join(',')}`;
}

/** The address of a page, its own fragment kept, with the words to show in it. */
export function addressOfWords(url: string, quote: string, lang?: string): string {
  const fragment = textFragment(quote, { lang });
  return url.includes('#') ? `${url.replace(/:~:.*$/u, '')}${fragment.slice(1)}` : `${url}${fragment}`;
}

/** The text, or its first and last words: cut where words end, or a browser would not find them. */
function shorten(text: string, lang: string): string[] {
  const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].filter(
    ({ isWordLike }) => isWordLike,
  );
  const [lastOfStart, firstOfEnd] = [words[EACH_END - 1], words.at(-EACH_END)];
  if (words.length <= MOST_WORDS || lastOfStart === undefined || firstOfEnd === undefined) return [text];
  return [text.slice(0, lastOfStart.index + lastOfStart.segment.length), text.slice(firstOfEnd.index)];
}

/** Percent-encodes all that means something in a fragment directive, `-` included, and what breaks addresses in prose. */
function escapeTerm(term: string): string {
  return encodeURIComponent(term.trim().toWellFormed()).replace(
    /[-!'()*~]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
