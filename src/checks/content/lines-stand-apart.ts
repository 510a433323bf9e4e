// The ids of two lines of reporting differ by more than one word, so that a typo cannot create a second line.
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
            message:
              `The line “${line}” is almost the same as the line “${near.line}”. Did you mean ` +
              `“${near.line}”? Sources of one line share its id; if these are two ` +
              'lines, give them ids that differ by more than one word.',
          },
        ];
  });
}

/** Whether two ids differ by at most one word or two letters. */
function lookAlike(a: string, b: string): boolean {
  if (distance(a, b) <= 2) return true;
  const [left, right] = [a.split('-'), b.split('-')];
  const shared = left.filter((word) => right.includes(word)).length;
  return shared > 0 && Math.max(left.length, right.length) - shared <= 1;
}
