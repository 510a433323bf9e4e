// Reads from the content which addresses have moved, and lists the moves by page.
import { movesByPage, oldAddresses, pagesThatFollow, type PageMoves } from './resolve-aliases.ts';
import { publishedTexts } from './published-texts.ts';
import type { Content } from '../content/read-content.ts';

export interface Moves {
  /** Old address → current address. */
  old: Map<string, string>;
  /** Page → the moves within it, away from it, or of the page itself. */
  pages: Map<string, PageMoves>;
}

export function readMoves(content: Content): Moves {
  const current = new Set(publishedTexts(content).keys());
  const old = oldAddresses({
    aliases: content.aliases?.value ?? {},
    recorded: Object.keys(content.permalinks?.value.addresses ?? {}),
    current,
  });
  const follow = [...pagesThatFollow(old)];
  return {
    old,
    pages: new Map([
      ...follow.map(([page, to]): [string, PageMoves] => [page, { to, anchors: [], away: [] }]),
      ...movesByPage(old, current),
    ]),
  };
}
