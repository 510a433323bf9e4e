// Splits the words of a query into pieces: words, runs of Han characters, and numbers.
import type { Row } from '../text/tokens.ts';

export type Word = Row['words'][number];

/** A word, a run of Han characters with the names in it, or a number with its unit. */
export interface Piece {
  words: Word[];
  /** The forms of the number, if it is one. */
  numbers: string[];
  from: number;
  to: number;
}

export function* readPieces({ words, extras }: Row, query: string): Generator<Piece> {
  const numbersAt = (at: number): Row['extras'] =>
    extras.filter((extra) => extra.at === at && /^[ndmp]-?\d/u.test(extra.key));
  for (let at = 0; at < words.length;) {
    const numbers = numbersAt(at);
    let to = numbers[0]?.to ?? at + 1;
    const isRun = numbers.length === 0 && words[at]?.unspaced === true;
    while (isRun && to < words.length && numbersAt(to).length === 0 && continuesRun(words, to, query)) to += 1;
    yield { words: words.slice(at, to), numbers: numbers.map(({ key }) => key), from: at, to };
    at = to;
  }
}

/** A Han run includes Han characters, and a single letter that is part of a name: 船东Q. */
function continuesRun(words: Word[], at: number, query: string): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (before === undefined || word === undefined || query.slice(before.end, word.start) !== '') return false;
  if (word.unspaced) return before.unspaced;
  return (
    before.unspaced &&
    word.key.length === 1 &&
    /^\p{L}$/u.test(word.key) &&
    !(next !== undefined && !next.unspaced && next.start === word.end)
  );
}
