// Sets straight quotation marks and apostrophes of plain strings as type does; prose in Markdown has it from its own plugin.

/** it's → it’s, "so" → “so”. */
export function typographic(text: string): string {
  return text
    .replace(/(^|[\s([“—])'/gu, '$1‘')
    .replaceAll("'", '’')
    .replace(/(^|[\s([‘—])"/gu, '$1“')
    .replaceAll('"', '”');
}

/** Words that somebody said, in our own language: to "say" it → “to ‘say’ it”. */
export function quotation(text: string): string {
  return `“${typographic(text).replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
