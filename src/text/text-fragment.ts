// Builds links to exact words on another site's page: https://wicg.github.io/scroll-to-text-fragment/
//
// in:  quatre millions de couronnes
// out: #:~:text=quatre%20millions%20de%20couronnes

/** A longer quote is identified by its first and last words, since long URLs often break when pasted. */
const MOST_WORDS = 12;
const EACH_END = 4;

/**
 * @param quote The words exactly as they are on the page.
 * @param lang The language of the words (BCP 47), which determines where words end.
 * @returns `#:~:text=` followed by the escaped words: `text`, or `start,end` for a long quote.
 * @throws If the quote has no words.
 */
export function textFragment(quote: string, lang = 'en'): string {
  const text = quote.trim();
  if (text === '') throw new Error('A text fragment needs words.');
  return `#:~:text=${shorten(text, lang).map(escapeTerm).join(',')}`;
}

/** Appends a text fragment to a URL, keeping its fragment if it has one. */
export function addressOfWords(url: string, quote: string, lang?: string): string {
  const fragment = textFragment(quote, lang);
  return url.includes('#') ? `${url.replace(/:~:.*$/u, '')}${fragment.slice(1)}` : `${url}${fragment}`;
}

/** The text, or its first and last words. It is cut at word boundaries, since browsers find whole words only. */
function shorten(text: string, lang: string): string[] {
  const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].filter(
    ({ isWordLike }) => isWordLike,
  );
  const lastOfStart = words[EACH_END - 1];
  const firstOfEnd = words.at(-EACH_END);
  if (words.length <= MOST_WORDS || lastOfStart === undefined || firstOfEnd === undefined) return [text];
  return [text.slice(0, lastOfStart.index + lastOfStart.segment.length), text.slice(firstOfEnd.index)];
}

/** Percent-encodes characters with a meaning in fragment directives, including `-`, or that break URLs in prose. */
function escapeTerm(term: string): string {
  return encodeURIComponent(term.trim().toWellFormed()).replace(
    /[-!'()*~]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
