// Cuts a passage around its matches and marks them.
import type { MarkedPart, MarkedText } from './search-types.ts';
import type { ReadPassage } from './record-store.ts';
import { placesOf, type Place, type Table, type Term } from './terms.ts';

/** About how long an excerpt is; half as long in scripts whose characters are words. */
const LENGTH = 180;
const HAN_LENGTH = 90;

/** The places to mark: stop words only beside another match, and of overlapping places the longest. */
export function marksIn(passage: ReadPassage, terms: Term[], tables: Table[]): Place[] {
  const places = terms.flatMap((term, index) =>
    (tables[index] === undefined ? [] : placesOf(tables[index], passage)).map((place) => ({
      ...place,
      optional: term.optional,
    })),
  );
  const firm = places.filter(({ optional }) => !optional);
  const kept = places.filter(
    (place) => !place.optional || firm.some(({ from, to }) => from === place.to || to === place.from),
  );
  const sorted = kept.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(
    (place, index) =>
      !sorted
        .slice(0, index)
        .some(
          ({ start, end }) => place.start < end && place.end > start && !(start === place.start && end < place.end),
        ),
  );
}

/** Joins places that follow one another in the row of words. @param places In the order of `marksIn`. */
export function joinPlaces(places: Place[]): Place[] {
  const joined: Place[] = [];
  for (const place of places) {
    const last = joined.at(-1);
    if (last !== undefined && place.from === last.to)
      joined[joined.length - 1] = { ...last, to: place.to, end: place.end };
    else joined.push(place);
  }
  return joined;
}

/** Splits a text into marked and unmarked parts. */
export function markText(
  { text, lang }: Pick<ReadPassage, 'text' | 'lang'>,
  marks: { start: number; end: number }[],
  from = 0,
  to = text.length,
): MarkedText {
  const parts: MarkedPart[] = [];
  let done = from;
  for (const { start, end } of marks) {
    if (start < done || end > to) continue;
    if (start > done) parts.push({ text: text.slice(done, start), match: false });
    parts.push({ text: text.slice(start, end), match: true });
    done = end;
  }
  if (done < to) parts.push({ text: text.slice(done, to), match: false });
  return { lang, parts };
}

/** The passage, or the part of it with the most marks, cut between words. */
export function cutPassage(passage: ReadPassage, marks: Place[]): MarkedText {
  const { text } = passage;
  const most = /\p{Script=Han}/u.test(text) ? HAN_LENGTH : LENGTH;
  if (text.length <= most * 1.25) return markText(passage, marks);
  const first = marks[densest(marks, most)];
  const lead = Math.round(most / 4);
  const from = cutBefore(text, Math.max(0, Math.min((first?.start ?? 0) - lead, text.length - most)));
  const to = cutAfter(text, Math.min(text.length, from + most));
  const { lang, parts } = markText(
    passage,
    marks.filter(({ start }) => start >= from),
    from,
    to,
  );
  return {
    lang,
    parts: [
      ...(from > 0 ? [{ text: '…', match: false }] : []),
      ...parts,
      ...(to < text.length ? [{ text: '…', match: false }] : []),
    ],
  };
}

/** The mark that has the most others within reach. */
function densest(marks: Place[], reach: number): number {
  const counts = marks.map(
    ({ start }) => marks.filter((other) => other.start >= start && other.end <= start + reach * 0.75).length,
  );
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}

function cutBefore(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at);
  return space !== -1 && space - at < 25 ? space + 1 : wholeCharacter(text, at);
}

function cutAfter(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space !== -1 && at - space < 25 ? space : wholeCharacter(text, at);
}

/** Never in the middle of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  return /^[\uDC00-\uDFFF]/.test(text.slice(at)) ? at + 1 : at;
}
