// Explains an address that no longer exists: where it redirects now, or which alias to add.
import { join } from 'node:path';
import { resolveAlias } from '../addresses/resolve-aliases.ts';
import { aliasLine, suggestAlias } from '../addresses/suggest-alias.ts';
import type { PublishedText } from '../addresses/published-texts.ts';
import { ALIASES_FILE, type Content } from '../content/read-content.ts';

/**
 * @param current What the content publishes now.
 * @param inField Converts an address to what is written in the field, such as the id of a claim;
 *   undefined if the address cannot be written there.
 * @returns A sentence that replaces any other hint; undefined if the address was never public or still exists.
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
      ? `It is an old address that now redirects to ${now}.`
      : `It is an old address: write “${inField(now)}”, which it now redirects to.`;
  if (since === undefined) return undefined;
  const to = suggestAlias(address, current, recorded);
  const field = to === undefined ? undefined : inField(to);
  const here = field === undefined ? '' : `write “${field}” here and `;
  return (
    `${address} has been public since ${since}. If it was renamed or moved, ${here}` +
    `add an alias to ${join(folder, ALIASES_FILE)}: ${aliasLine(address, to)}`
  );
}
