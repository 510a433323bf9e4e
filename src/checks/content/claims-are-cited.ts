// Every claim is cited by a sentence or list.
import { findCitations } from '../../ledger/claim-uses.ts';
import type { Content } from '../../content/read-content.ts';
import type { Problem } from '../../content/problem.ts';

export function claimsAreCited(content: Content): Problem[] {
  // Content that could not be read may cite any of them.
  if (content.faulty.size > 0 || content.unread.size > 0) return [];
  const citations = findCitations(content);
  return [...content.claims].flatMap(([id, { at }]): Problem[] => {
    if (citations.has(id)) return [];
    return [
      {
        ...at(),
        rule: 'claims-are-cited',
        message:
          `Nothing cites the claim “${id}”. Add [^${id}] after a sentence of its theme, or name it in ` +
          'an event or a disagreement. Delete the claim only if it was never published.',
      },
    ];
  });
}
