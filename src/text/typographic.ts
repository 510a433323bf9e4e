// Makes quotation marks and apostrophes in plain strings typographic. For Markdown, a plugin does this.

/** it's → it’s, "so" → “so”. */
export function typographic(text: string): string {
  return text
    .replace(/(^|[\s([“—])'/gu, '$1‘')
    .replaceAll("'", '’')
    .replace(/(^|[\s([‘—])"/gu, '$1“')
    .replaceAll('"', '”');
}

/** Quotes words in English: to "say" it → “to ‘say’ it”. */
export function quotation(text: string): string {
  return `“${typographic(text).replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
