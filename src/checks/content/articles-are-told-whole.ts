// Every sentence of an article is quoted, covered or set aside, as counted in the evidence lock.
import type { Content } from '../../content/read-content.ts';
import type { Problem } from '../../content/problem.ts';
import { isUnread } from '../../content/unread-files.ts';

const rule = 'articles-are-told-whole';

export function articlesAreToldWhole(content: Content): Problem[] {
  const { lock, sources, claims } = content;
  // A claim that could not be read may be one that covers a passage.
  const readAll = !isUnread(content, 'claims/') && content.faulty.size === 0;
  return [...sources].flatMap(([id, source]): Problem[] => {
    const locked = lock?.value.sources[id];
    if (locked === undefined) return [];
    const problems: Problem[] = [];
    if (locked.coverage.leftOut > 0)
      problems.push({
        ...source.at(),
        rule,
        message:
          `${locked.coverage.leftOut} code points of this article are in sentences that are neither ` +
          `quoted, covered nor set aside. Run \`npm run verify\` to list them.`,
      });
    const covering = [...claims].flatMap(([claim, { value }]) =>
      (value.covers ?? []).filter((cover) => cover.source === id).map(() => claim),
    );
    const sameCovers =
      covering.toSorted().join(' ') ===
      locked.covers
        .map(({ claim }) => claim)
        .toSorted()
        .join(' ');
    if ((readAll && !sameCovers) || source.value.setAside.length !== locked.setAside.length)
      problems.push({
        ...source.at(),
        rule,
        message:
          'The passages that claims cover or that are set aside differ from those in the lock. Run ' +
          '`npm run verify -- --sources DIR` with the articles in DIR.',
      });
    return problems;
  });
}
