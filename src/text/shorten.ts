// Shortens a text at the end of a word.

/**
 * @param most The maximum number of characters, including the ellipsis.
 * @returns The text if it fits, otherwise as many of its first words as fit, followed by “…”.
 */
export function shorten(text: string, most: number): string {
  if ([...text].length <= most) return text;
  const words = text.split(/\s+/u);
  while (words.length > 1 && [...words.join(' ')].length > most - 1) words.pop();
  const kept = words.join(' ').replace(/[\s,;:–—.]+$/u, '');
  return `${[...kept].slice(0, most - 1).join('')}…`;
}
