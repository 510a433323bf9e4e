// What a check says of an address that it does not find and that was public once: where it leads now, or the alias to write.
import { join } from 'node:path';
import { resolveAlias } from '../ledger/aliases.ts';
import { aliasLine, heirOf } from '../ledger/heir.ts';
import type { PublishedText } from '../ledger/published-texts.ts';
import { ALIASES_FILE, type Content } from '../reading/read-content.ts';

/**
 * @param current What the content publishes now.
 * @returns A sentence with a space before it; nothing where the address was never public, or is still there.
 */
export function whereItWent({ permalinks, aliases, folder }: Content, address: string, current: ReadonlyMap<string, Pick<PublishedText, 'sha256'>>): string {
  const recorded = permalinks?.value.addresses ?? {};
  const since = recorded[address]?.[0]?.date;
  if (current.has(address)) return '';
  const now = resolveAlias(address, aliases?.value ?? {}, new Set(current.keys()));
  if (now !== undefined) return ` It is an old address and leads to ${now} now: write that one.`;
  if (since === undefined) return '';
  return ` ${address} was public since ${since}: if it was renamed or moved, write into ${join(folder, ALIASES_FILE)}: ${aliasLine(address, heirOf(address, current, recorded))}`;
}
