// Finds words in a text: as whole words if there are any, else inside other words.

/** Letters of scripts without spaces between words. */
const UNSPACED =
  '[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}]';
const LETTER = `(?!${UNSPACED})[\\p{L}\\p{N}]`;

/**
 * @param text Any text; white space matches any run of it, an apostrophe any apostrophe.
 * @returns Start and end of each place, end exclusive, in order and without overlap.
 */
export function findWords(text: string, words: readonly string[]): [number, number][] {
  const places = words.flatMap((word) => {
    const whole = placesOf(text, wholeWord(word));
    return whole.length > 0 ? whole : placesOf(text, escaped(word));
  });
  return joined(places);
}

function placesOf(text: string, pattern: string): [number, number][] {
  if (pattern === '') return [];
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map((match) => [match.index, match.index + match[0].length]);
}

/** A word is whole if no letter touches either of its ends. */
function wholeWord(word: string): string {
  const before = new RegExp(`^${LETTER}`, 'u').test(word) ? `(?<!${LETTER})` : '';
  const after = new RegExp(`${LETTER}$`, 'u').test(word) ? `(?!${LETTER})` : '';
  return word.trim() === '' ? '' : `${before}${escaped(word)}${after}`;
}

function escaped(word: string): string {
  return word
    .trim()
    .toWellFormed()
    .replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
    .replace(/\s+/gu, '\\s+')
    .replace(/['’]/gu, "['’]");
}

function joined(places: [number, number][]): [number, number][] {
  const result: [number, number][] = [];
  for (const [start, end] of places.toSorted(([a], [b]) => a - b)) {
    const last = result.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
