// Finds words in a text as it stands: whole where they stand whole anywhere, else inside of other words.

/** Letters of scripts that put no space between words. */
const UNSPACED =
  '[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}]';
const LETTER = `(?!${UNSPACED})[\\p{L}\\p{N}]`;

/**
 * @param text Any text; one white space of a word matches a run of them, one apostrophe any.
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

/** A letter next to a letter of the same word is none of the word's ends. */
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
