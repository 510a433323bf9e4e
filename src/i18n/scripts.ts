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

/** Whether a text holds letters of a script that the language is not written in. Latin letters stand in any. */
export function isForeignTo(text: string, language: string): boolean {
  const primary = language.split('-')[0] ?? '';
  return SCRIPTS.some(([script, languages]) => script.test(text) && !languages.includes(primary));
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
