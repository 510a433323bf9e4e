// Which languages are written in which script.

/** Script → the languages written in it, by their primary subtag. */
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

/** Whether a text holds letters of a script that the language is not written in, and none of its own. Latin letters stand in any. */
export function isForeignTo(text: string, language: string): boolean {
  const primary = language.split('-')[0] ?? '';
  const scripts = SCRIPTS.filter(([script]) => script.test(text));
  return scripts.length > 0 && !scripts.some(([, languages]) => languages.includes(primary));
}

/** A run of letters of such scripts, with what stands between them. */
const RUN = new RegExp(
  `(?:${SCRIPTS.map(([script]) => script.source).join('|')})(?:[\\p{M}\\p{Nd}\\s\\p{P}]*(?:${SCRIPTS.map(([script]) => script.source).join('|')}))*`,
  'gu',
);

/**
 * Divides a text where its script changes.
 *
 * @param language The language of the text around.
 * @returns The parts in order; those that are not in the language's script are foreign.
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

/** Those of the languages in whose script the text is written; none for a text in Latin letters alone. */
export function languagesWriting(text: string, languages: string[]): string[] {
  if (!SCRIPTS.some(([script]) => script.test(text))) return [];
  return languages.filter((language) => !isForeignTo(text, language));
}

/** Languages that are written from right to left, by their primary subtag. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
