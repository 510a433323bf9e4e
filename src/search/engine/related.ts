// Finds the words of the index that a typed word may mean: its forms, beginnings, compounds and near spellings.
import type { Lexicon } from './lexicon.ts';

/** How well a word answers a typed one, by how they are related. */
export const QUALITY = {
  same: 1,
  form: 0.92,
  spelling: 0.95,
  begins: 0.75,
  extends: 0.5,
  compound: 0.75,
  other: 0.7,
  meaning: 0.68,
  near: 0.6,
} as const;

interface Related {
  /** A word → how well it answers. */
  words: Map<string, number>;
  /** The nearest spelling, if nothing else was found. */
  near: string | null;
}

/** The word and its other forms in the index. */
export function formsOf(lexicon: Lexicon, word: string): string[] {
  return [...findForms(lexicon, word).keys()].map((id) => lexicon.keys[id] ?? '');
}

/** The stem of a word, as far as the index knows it. */
export function stemOf(lexicon: Lexicon, word: string): string {
  const same = lexicon.ids.get(word);
  if (same !== undefined && same < lexicon.shipped) return word.slice(0, lexicon.stems[same]);
  const [id = -1] = [...findForms(lexicon, word)].find(([, quality]) => quality >= QUALITY.form) ?? [];
  return id < 0 || id >= lexicon.shipped ? word : (lexicon.keys[id] ?? word).slice(0, lexicon.stems[id]);
}

/**
 * @param typed A word of a query, folded.
 * @param open Whether it may be unfinished, as the last word of a query.
 */
export function relatedWords(lexicon: Lexicon, typed: string, open: boolean): Related {
  const found = findForms(lexicon, typed);
  if (found.size === 0) {
    const withoutE = typed.replace(/ae|oe|ue/gu, (letters) => letters[0] ?? '');
    for (const [id, quality] of findForms(lexicon, withoutE)) found.set(id, quality * QUALITY.spelling);
  }
  const isWhole = [...found.values()].some((quality) => quality >= QUALITY.form);
  if (open || (!isWhole && typed.length > 1)) {
    // Too many words begin with a single letter: only names are taken.
    const begun = findBeginnings(lexicon, typed).filter((id) => typed.length > 1 || lexicon.names.has(id));
    addIfBetter(found, begun, isWhole ? QUALITY.extends : QUALITY.begins);
  }
  addIfBetter(found, findCompounds(lexicon, typed), QUALITY.compound);
  const near = found.size === 0 ? findNear(lexicon, typed) : [];
  addIfBetter(found, near, QUALITY.near);
  const nearest = near[0] === undefined ? null : (lexicon.keys[near[0]] ?? null);
  if (nearest !== null) addIfBetter(found, findForms(lexicon, nearest).keys(), QUALITY.near * QUALITY.form);
  return { words: new Map([...found].map(([id, quality]) => [lexicon.keys[id] ?? '', quality])), near: nearest };
}

function addIfBetter(words: Map<number, number>, ids: Iterable<number>, quality: number): void {
  for (const id of ids) words.set(id, Math.max(words.get(id) ?? 0, quality));
}

/** The word and its other forms: words of the same stem, or to whose stem it adds an ending of their language. */
function findForms(lexicon: Lexicon, typed: string): Map<number, number> {
  const { keys, stems, shipped, ids } = lexicon;
  const words = new Map<number, number>();
  const same = ids.get(typed);
  if (same !== undefined) words.set(same, QUALITY.same);
  const own = same !== undefined && same < shipped ? same : undefined;
  for (const id of findBeginnings(lexicon, typed.slice(0, SHORTEST_STEM))) {
    const key = keys[id] ?? '';
    const length = stems[id] ?? 0;
    if (length < SHORTEST_STEM || id === same || !key.startsWith(typed.slice(0, 3))) continue;
    const stem = key.slice(0, length);
    const isOfStem =
      own !== undefined && stems[own] === length && typed.startsWith(stem) && lexicon.shareLanguage(own, id);
    if (!isOfStem && !(typed.startsWith(stem) && lexicon.isEnding(id, typed.slice(length)))) continue;
    // A bare stem is the beginning of a word that is still being typed.
    words.set(id, typed.length === length && same === undefined ? QUALITY.begins : QUALITY.form);
  }
  return words;
}
const SHORTEST_STEM = 2;

/** The shipped words with this beginning: they are sorted, so they follow one another. */
function findBeginnings({ keys, shipped }: Lexicon, typed: string): number[] {
  let low = 0;
  let high = shipped;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < typed) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let id = low; id < shipped && (keys[id] ?? '').startsWith(typed); id += 1) found.push(id);
  return found;
}

/** Whether a word of the index has the same beginning, so that this may be an unknown form of it. */
export function isLikeOurs(lexicon: Lexicon, typed: string): boolean {
  return findBeginnings(lexicon, typed.slice(0, 3)).length > 0;
}

/** Compounds that contain the word, but not at their beginning: “Geheimnis” in “Käufergeheimnisse”. */
function findCompounds(lexicon: Lexicon, typed: string): number[] {
  if (typed.length < 4) return [];
  const found: number[] = [];
  for (let id = 0; id < lexicon.shipped; id += 1) {
    const key = lexicon.keys[id] ?? '';
    const at = key.indexOf(typed, 3);
    if (at === -1 || !lexicon.mayBeCompound(id)) continue;
    const rest = key.slice(at + typed.length);
    if (rest.length > 4 || lexicon.isEnding(id, rest) || /^s?e?s?$/u.test(rest)) found.push(id);
  }
  return found;
}

/** Names and long words that differ from it in a few letters, names first. */
function findNear({ keys, shipped, names }: Lexicon, typed: string): number[] {
  if (typed.length < 4) return [];
  let best = 4;
  let found: number[] = [];
  for (let id = 0; id < shipped; id += 1) {
    const key = keys[id] ?? '';
    const most = allowedEdits(typed, names.has(id));
    if (most === 0 || Math.abs(key.length - typed.length) > most) continue;
    const edits = editDistance(typed, key, Math.min(most, best));
    if (edits > Math.min(most, best)) continue;
    if (edits < best) [best, found] = [edits, []];
    found.push(id);
  }
  return found.toSorted((a, b) => Number(names.has(b)) - Number(names.has(a)));
}

/** A few changed letters turn a short word into an unrelated one. */
function allowedEdits({ length }: string, isName: boolean): number {
  if (isName) return length > 9 ? 3 : length > 5 ? 2 : 1;
  if (length > 9) return 2;
  return length > 6 ? 1 : 0;
}

/** The Damerau–Levenshtein distance (optimal string alignment), or anything above `most`. */
export function editDistance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      row.push(edits);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
