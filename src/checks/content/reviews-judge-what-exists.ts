// Every review is of something that exists.
import { suggest } from '../../text/nearest-word.ts';
import type { Content } from '../../content/read-content.ts';
import type { Problem } from '../../content/problem.ts';
import { isUnread } from '../../content/unread-files.ts';

export function reviewsJudgeWhatExists(content: Content): Problem[] {
  const { reviews } = content;
  const known = {
    claim: new Set(content.claims.keys()),
    version: new Set(content.disagreements.keys()),
    sentence: undefined,
  };
  return (reviews?.value.reviews ?? []).flatMap(({ kind, of }, index): Problem[] => {
    const ids = known[kind];
    if (reviews === undefined || ids === undefined || ids.has(of) || content.faulty.has(of)) return [];
    if (isUnread(content, kind === 'claim' ? 'claims/' : 'disagreements.yaml')) return [];
    return [
      {
        ...reviews.at(['reviews', index, 'of']),
        rule: 'reviews-judge-what-exists',
        message:
          `The review is of the ${kind} “${of}”, which does not exist. ${suggest(of, ids)} Run \`npm ` +
          `run reviews -- --prune\` to update reviews of renamed items and delete those of removed ones.`,
      },
    ];
  });
}
