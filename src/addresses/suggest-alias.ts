// Suggests the alias to add for an address that no longer exists.
import type { Permalinks } from '../schemas/permalink-ledger.ts';
import { fragmentOf, pageOf, sentenceAnchor } from './addresses.ts';
import type { PublishedText } from './published-texts.ts';

/**
 * @param lost An address of the permalink ledger that the content no longer publishes.
 * @param current What the content publishes now.
 * @returns The address that has the same text, else a new address with the same name; undefined if there is neither.
 */
export function suggestAlias(
  lost: string,
  current: ReadonlyMap<string, Pick<PublishedText, 'sha256'>>,
  recorded: Permalinks['addresses'],
): string | undefined {
  const text = recorded[lost]?.at(-1)?.sha256;
  const alike = [...current.keys()].filter((address) => kindOf(address) === kindOf(lost));
  const fresh = alike.filter((address) => recorded[address] === undefined);
  const hasText = (address: string): boolean => current.get(address)?.sha256 === text;
  const hasName = (address: string): boolean => nameOf(address) === nameOf(lost);
  return (
    fresh.find((address) => hasText(address) && hasName(address)) ??
    fresh.find(hasText) ??
    alike.find(hasText) ??
    fresh.find(hasName)
  );
}

/** @returns The line to add to aliases.yaml, with “…” for the editor to replace if the new address is unknown. */
export const aliasLine = (from: string, to = '/…'): string => `"${from}": "${to}"`;

/** The address without the name at its end, which is its fragment or its last folder. */
function stemOf(address: string): string {
  const end = fragmentOf(address) === undefined ? address.lastIndexOf('/', address.length - 2) : address.indexOf('#');
  return address.slice(0, end + 1);
}

const nameOf = (address: string): string => address.slice(stemOf(address).length);

/** The kind of thing at an address: a page in a folder, a section or entry of a page, or a sentence of it. */
function kindOf(address: string): string {
  const fragment = fragmentOf(address);
  if (fragment === undefined) return `page of ${stemOf(address)}`;
  const kind = fragment.startsWith(sentenceAnchor('')) ? 'sentence' : 'section';
  return `${kind} of ${stemOf(pageOf(address))}`;
}
