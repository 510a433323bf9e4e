// Where a lost address most likely went, and the line of aliases.yaml that says so.
import type { Permalinks } from '../schemas/permalinks.ts';
import { claimAddress, fragmentOf, homeAddress, pageOf, sentenceAnchor } from './addresses.ts';
import { nearest } from './nearest.ts';
import type { PublishedText } from './published-texts.ts';

/**
 * @param lost An address of the permalink ledger that the content publishes no more.
 * @param current What the content publishes now.
 * @returns Where the same text stands now; else the like among what is new, in its page or list, or anywhere; else its page, or the list.
 */
export function heirOf(lost: string, current: ReadonlyMap<string, Pick<PublishedText, 'sha256'>>, recorded: Permalinks['addresses']): string {
  const claim = renamedClaim(lost, current, recorded);
  if (claim !== undefined) return `${pageOf(lost)}#${sentenceAnchor(claim)}`;
  const alike = [...current.keys()].filter((address) => kindOf(address) === kindOf(lost));
  const isNew = (address: string): boolean => recorded[address] === undefined;
  const text = recorded[lost]?.at(-1)?.sha256;
  const same = alike.filter((address) => current.get(address)?.sha256 === text).toSorted((a, b) => Number(isNew(b)) - Number(isNew(a)) || Number(nameOf(b) === nameOf(lost)) - Number(nameOf(a) === nameOf(lost)));
  const moved = alike.find((address) => isNew(address) && nameOf(address) === nameOf(lost));
  const found = same[0] ?? moved ?? nearestName(lost, alike.filter((address) => stemOf(address) === stemOf(lost)));
  return found ?? [pageOf(lost), nearest(lost, current.keys()), stemOf(lost)].find((address) => address !== undefined && address !== lost && current.has(address)) ?? homeAddress;
}

/** Where a lost sentence is that of a claim which was renamed: the claim's new id. */
function renamedClaim(lost: string, current: ReadonlyMap<string, Pick<PublishedText, 'sha256'>>, recorded: Permalinks['addresses']): string | undefined {
  const fragment = fragmentOf(lost);
  const page = fragment?.startsWith(sentenceAnchor('')) === true ? claimAddress(fragment.slice(sentenceAnchor('').length)) : undefined;
  const text = page === undefined || current.has(page) ? undefined : recorded[page]?.at(-1)?.sha256;
  const heir = text === undefined ? undefined : [...current.keys()].find((address) => current.get(address)?.sha256 === text && recorded[address] === undefined);
  return heir?.split('/')[2];
}

/** @returns What an editor writes so that a lost address leads on. */
export const aliasLine = (from: string, to: string): string => `"${from}": "${to}"`;

/** The address up to what names the thing itself: the id of a section, or the last folder. */
function stemOf(address: string): string {
  return address.slice(0, (fragmentOf(address) === undefined ? address.lastIndexOf('/', address.length - 2) : address.indexOf('#')) + 1);
}

const nameOf = (address: string): string => address.slice(stemOf(address).length);

/** What an address names: a page of a list, a section or entry, or a sentence. */
function kindOf(address: string): string {
  const fragment = fragmentOf(address);
  if (fragment === undefined) return `page of ${stemOf(address)}`;
  return `${fragment.startsWith(sentenceAnchor('')) ? 'sentence' : 'section'} of ${stemOf(pageOf(address))}`;
}

function nearestName(lost: string, siblings: string[]): string | undefined {
  const near = nearest(nameOf(lost), siblings.map(nameOf));
  return near === undefined ? undefined : `${stemOf(lost)}${near}`;
}
