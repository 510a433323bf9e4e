// No claim answers itself, directly or through other answers.
import type { Content } from '../../content/read-content.ts';
import type { Problem } from '../../content/problem.ts';

export function answersLeadSomewhere({ claims }: Content): Problem[] {
  return [...claims].flatMap(([id, { at }]): Problem[] => {
    const circle = findCircle(id, [id], (claim) => claims.get(claim)?.value.answers ?? []);
    if (circle === undefined) return [];
    const message =
      circle.length === 2 ? `The claim “${id}” answers itself.` : `The answers form a circle: ${circle.join(' → ')}.`;
    return [
      {
        ...at(['answers']),
        rule: 'answers-lead-somewhere',
        message: `${message} \`answers\` lists the claims that a claim replies to. Remove the entry that points back.`,
      },
    ];
  });
}

function findCircle(start: string, path: string[], answersOf: (claim: string) => string[]): string[] | undefined {
  for (const next of answersOf(path.at(-1) ?? start)) {
    if (next === start) return [...path, start];
    if (path.includes(next)) continue;
    const circle = findCircle(start, [...path, next], answersOf);
    if (circle !== undefined) return circle;
  }
  return undefined;
}
