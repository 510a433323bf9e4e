// What a check says of an address that it does not find and that was public once: where it leads now, or the alias to write.
import { join } from 'node:path';
import { resolveAlias } from '../addresses/resolve-aliases.ts';
import { aliasLine, suggestAlias } from '../addresses/suggest-alias.ts';
import type { PublishedText } from '../addresses/published-texts.ts';
import { ALIASES_FILE, type Content } from '../content/read-content.ts';

/**
 * @param current What the content publishes now.
 * @param inField How an address is written in the field that names it, such as the id of a claim; undefined where it cannot stand there.
 * @returns A sentence, to stand in place of any other hint; undefined where the address was never public, or is still there.
 */
export function whereItWent(
  { permalinks, aliases, folder }: Content,
  address: string,
  current: ReadonlyMap<string, Pick<PublishedText, 'sha256'>>,
  inField: (address: string) => string | undefined = () => undefined,
): string | undefined {
  const recorded = permalinks?.value.addresses ?? {};
  const since = recorded[address]?.[0]?.date;
  if (current.has(address)) return undefined;
  const now = resolveAlias(address, aliases?.value ?? {}, new Set(current.keys()));
  if (now !== undefined)
    return inField(now) === undefined
      ? `It is an old address and leads to ${now} now.`
      : `It is an old address: write “${inField(now)}”, where it leads now.`;
  if (since === undefined) return undefined;
  const to = suggestAlias(address, current, recorded);
  const field = to === undefined ? undefined : inField(to);
  const here = field === undefined ? 'write ' : `write “${field}” here, and `;
  return `${address} was public since ${since}: if it was renamed or moved, ${here}into ${join(folder, ALIASES_FILE)}: ${aliasLine(address, to)}`;
}
