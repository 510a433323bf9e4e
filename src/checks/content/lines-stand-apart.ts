// Two lines of reporting differ in more than one word, so that a slip cannot make a second line out of one.
import { distance } from 'fastest-levenshtein';
import type { Content } from '../../content/read-content.ts';
import type { Problem } from '../../content/problem.ts';

export function linesStandApart({ sources }: Content): Problem[] {
  const lines = [
    ...new Map(
      [...sources.values()].toReversed().map(({ value, at }) => [value.line, { line: value.line, at }]),
    ).values(),
  ].toReversed();
  return lines.flatMap(({ line, at }, index): Problem[] => {
    const near = lines.slice(0, index).find((other) => lookAlike(other.line, line));
    return near === undefined
      ? []
      : [
          {
            ...at(['line']),
            rule: 'lines-stand-apart',
            message: `The line “${line}” is one word away from the line “${near.line}”. Did you mean “${near.line}”? Sources of one line share its id; if these are two lines, name them so that they differ in more than one word.`,
          },
        ];
  });
}

/** Whether one word, or two letters, separate two lines. */
function lookAlike(a: string, b: string): boolean {
  if (distance(a, b) <= 2) return true;
  const [left, right] = [a.split('-'), b.split('-')];
  const shared = left.filter((word) => right.includes(word)).length;
  return shared > 0 && Math.max(left.length, right.length) - shared <= 1;
}
