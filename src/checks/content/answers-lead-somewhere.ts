// No claim answers itself, directly or through other answers.
import type { Content } from '../../content/read-content.ts';
import type { Problem } from '../../content/problem.ts';
import { findCircle } from '../../text/find-cycle.ts';

export function answersLeadSomewhere({ claims }: Content): Problem[] {
  return [...claims].flatMap(([id, { at }]): Problem[] => {
    const circle = findCircle(id, (claim) => claims.get(claim)?.value.answers ?? []);
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
