// Addresses that lead to the very words in somebody else's page: https://wicg.github.io/scroll-to-text-fragment/
//
// in:  quatre millions de couronnes
// out: #:~:text=quatre%20millions%20de%20couronnes

/** A quote of more words is named by its first and last ones: long addresses break where they are pasted. */
const MOST_WORDS = 12;
const EACH_END = 4;

/**
 * @param quote The words, letter for letter as they are in the page.
 * @param lang The language of the words, BCP 47: it decides where one ends.
 * @returns `#:~:text=` and the words, `start[,end]`, each escaped.
 * @throws If the quote has no words.
 */
export function textFragment(quote: string, lang = 'en'): string {
  const text = quote.trim();
  if (text === '') throw new Error('A text fragment needs words.');
  return `#:~:text=${shorten(text, lang).map(escapeTerm).join(',')}`;
}

/** The address of a page, its own fragment kept, with the words to show in it. */
export function addressOfWords(url: string, quote: string, lang?: string): string {
  const fragment = textFragment(quote, lang);
  return url.includes('#') ? `${url.replace(/:~:.*$/u, '')}${fragment.slice(1)}` : `${url}${fragment}`;
}

/** The text, or its first and last words: cut where words end, or a browser would not find them. */
function shorten(text: string, lang: string): string[] {
  const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].filter(
    ({ isWordLike }) => isWordLike,
  );
  const lastOfStart = words[EACH_END - 1];
  const firstOfEnd = words.at(-EACH_END);
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
