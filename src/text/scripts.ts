// Matches scripts and languages.

/** Script → the languages written in it, as primary subtags. */
const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ja']],
  [/\p{Script=Han}/u, ['zh', 'ja', 'yue']],
  [/\p{Script=Hangul}/u, ['ko']],
  [/\p{Script=Arabic}/u, ['ar', 'fa', 'ur', 'ps', 'ug']],
  [/\p{Script=Hebrew}/u, ['he', 'yi']],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'mn']],
  [/\p{Script=Greek}/u, ['el']],
  [/\p{Script=Devanagari}/u, ['hi', 'mr', 'ne', 'sa']],
];

/**
 * Whether a text has letters of scripts that the language isn't written in, but none of its own. Latin letters are
 * ignored, since they occur in any language.
 */
export function isForeignTo(text: string, language: string): boolean {
  const primary = language.split('-')[0] ?? '';
  const scripts = SCRIPTS.filter(([script]) => script.test(text));
  return scripts.length > 0 && !scripts.some(([, languages]) => languages.includes(primary));
}

/** A run of letters of these scripts, including spaces, digits and punctuation between them. */
const RUN = new RegExp(
  `(?:${SCRIPTS.map(([script]) => script.source).join('|')})(?:[\\p{M}\\p{Nd}\\s\\p{P}]*(?:${SCRIPTS.map(([script]) => script.source).join('|')}))*`,
  'gu',
);

/**
 * Splits a text where its script changes.
 *
 * @param language The language of the surrounding text.
 * @returns The parts in order. Those in a script of another language are foreign.
 */
export function splitByScript(text: string, language: string): { text: string; foreign: boolean }[] {
  const parts: { text: string; foreign: boolean }[] = [];
  let done = 0;
  for (const match of text.matchAll(RUN)) {
    if (!isForeignTo(match[0], language)) continue;
    if (match.index > done) parts.push({ text: text.slice(done, match.index), foreign: false });
    parts.push({ text: match[0], foreign: true });
    done = match.index + match[0].length;
  }
  return done < text.length ? [...parts, { text: text.slice(done), foreign: false }] : parts;
}

/** Those of the languages that are written in the text's script; none if the text has Latin letters only. */
export function languagesWriting(text: string, languages: string[]): string[] {
  if (!SCRIPTS.some(([script]) => script.test(text))) return [];
  return languages.filter((language) => !isForeignTo(text, language));
}

/** Languages written from right to left, as primary subtags. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
