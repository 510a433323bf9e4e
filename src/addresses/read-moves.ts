// What has moved, read from the content: the old addresses, and what becomes of them page by page.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { movesByPage, oldAddresses, pagesThatFollow, type PageMoves } from './resolve-aliases.ts';
import { publishedTexts } from './published-texts.ts';
import type { Content } from '../content/read-content.ts';

export interface Moves {
  /** Old address → the address that exists. */
  old: Map<string, string>;
  /** Page → what has moved in it, away from it, or with it. */
  pages: Map<string, PageMoves>;
}

export function readMoves(content: Content): Moves {
  const current = new Set(publishedTexts(content).keys());
  const old = oldAddresses({
    aliases: content.aliases?.value ?? {},
    recorded: Object.keys(content.permalinks?.value.addresses ?? {}),
    current,
  });
  const follow = [...pagesThatFollow(old)].filter(([page]) => isMade(page));
  return {
    old,
    pages: new Map([
      ...follow.map(([page, to]): [string, PageMoves] => [page, { to, anchors: [], away: [] }]),
      ...movesByPage(old, current),
    ]),
  };
}

/** Whether the site makes pages of this kind for sections at all: /s/ only where src/pages/s/ is. */
function isMade(pageOfSection: string): boolean {
  return existsSync(join('src/pages', pageOfSection.split('/')[1] ?? ''));
}
