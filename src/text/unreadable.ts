// Detects characters that no reader can see and that XML, and therefore feeds and EPUBs, can't contain.

/** A control character, an unpaired surrogate, a non-character, or U+FFFD, which replaces a lost character. */
export const UNREADABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/u;

/** The Unicode notation of a code point, such as `U+0002`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
