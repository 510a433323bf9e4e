// Breaks text into lines as full as a width allows.

/**
 * @param pieces The parts between which a line may end, each with the space after it.
 * @param widthOf How wide a line is.
 * @returns The lines, at least one. A piece that is too wide by itself is a line of its own.
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
