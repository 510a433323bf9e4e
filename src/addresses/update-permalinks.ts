// Records new addresses and changed texts in the permalink ledger; never deletes an address.
import type { Permalinks } from '../schemas/permalink-ledger.ts';
import type { PublishedText } from './published-texts.ts';

/**
 * @param recorded The current ledger, or undefined if there is none yet.
 * @param current What the content publishes now.
 * @param date The day to record, such as 2025-09-03.
 * @returns The updated ledger, sorted by address, and the addresses that were added or whose text changed.
 */
export function updatePermalinks(
  recorded: Permalinks | undefined,
  current: ReadonlyMap<string, PublishedText>,
  date: string,
): { permalinks: Permalinks; added: string[]; changed: string[] } {
  const addresses = new Map(Object.entries(recorded?.addresses ?? {}));
  const added: string[] = [];
  const changed: string[] = [];
  for (const [address, { sha256 }] of current) {
    const versions = addresses.get(address) ?? [];
    const last = versions.at(-1);
    if (last?.sha256 === sha256) continue;
    (last === undefined ? added : changed).push(address);
    // If a text changes again on the same day, only the last version of that day is kept; the first version always is.
    const kept = last?.date === date && versions.length > 1 ? versions.slice(0, -1) : versions;
    addresses.set(address, [...kept, { date, sha256 }]);
  }
  const sorted = [...addresses].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { permalinks: { version: 1, addresses: Object.fromEntries(sorted) }, added, changed };
}
