// Shortens a text at a word.

/**
 * @param text A text.
 * @param most How many characters may stand, the ellipsis counted.
 * @returns The text, or as many of its first words as there is room for, then “…”.
 */
export function shorten(text: string, most: number): string {
  if ([...text].length <= most) return text;
  const words = text.split(/\s+/u);
  while (words.length > 1 && [...words.join(' ')].length > most - 1) words.pop();
  const kept = words.join(' ').replace(/[\s,;:–—.]+$/u, '');
  return `${[...kept].slice(0, most - 1).join('')}…`;
}
