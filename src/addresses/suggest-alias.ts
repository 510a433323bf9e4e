// Suggests the alias to add for an address that no longer exists.
import type { Permalinks } from '../schemas/permalinks.ts';
import { fragmentOf, pageOf, sentenceAnchor } from './addresses.ts';
import type { PublishedText } from './published-texts.ts';

/**
 * @param lost An address of the permalink ledger that the content no longer publishes.
 * @param current What the content publishes now.
 * @returns Where the same text is now, else a new address of the same name; undefined if there is neither: then only an editor knows.
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

/** @returns The line of aliases.yaml to write; with “…” for an address that only an editor knows. */
export const aliasLine = (from: string, to = '/…'): string => `"${from}": "${to}"`;

/** The address up to what names the thing itself: the id of a section, or the last folder. */
function stemOf(address: string): string {
  const end = fragmentOf(address) === undefined ? address.lastIndexOf('/', address.length - 2) : address.indexOf('#');
  return address.slice(0, end + 1);
}

const nameOf = (address: string): string => address.slice(stemOf(address).length);

/** What an address names: a page of a list, a section or entry, or a sentence. */
function kindOf(address: string): string {
  const fragment = fragmentOf(address);
  if (fragment === undefined) return `page of ${stemOf(address)}`;
  const kind = fragment.startsWith(sentenceAnchor('')) ? 'sentence' : 'section';
  return `${kind} of ${stemOf(pageOf(address))}`;
}
