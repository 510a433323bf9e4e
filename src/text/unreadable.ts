// Characters that no reader can see and that XML, and so feeds and books, cannot hold.

/** A control character, half a surrogate pair, a non-character, or U+FFFD, which marks a character that was lost. */
export const UNREADABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/u;

/** A code point as Unicode writes it: `U+0002`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
