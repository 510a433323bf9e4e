// Wraps text into lines that are as full as the width allows.

/**
 * @param pieces The parts between which a line may break, each including the space after it.
 * @param widthOf Returns the width of a line.
 * @returns At least one line. A piece that is too wide for a line gets a separate line.
 */
export function wrapLines(pieces: string[], width: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && widthOf(`${line}${piece}`.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}
