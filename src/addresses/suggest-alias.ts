// Where a lost address most likely went, and the line of aliases.yaml that says so.
import type { Permalinks } from '../schemas/permalinks.ts';
import { claimAddress, fragmentOf, homeAddress, pageOf, sentenceAnchor } from './addresses.ts';
import { nearest } from '../text/nearest.ts';
import type { PublishedText } from './published-texts.ts';

export interface Heir {
  to: string;
  /** Other places as likely as that one: where there are some, only an editor knows. */
  others: string[];
}

/** What the content publishes now. */
type Current = ReadonlyMap<string, Pick<PublishedText, 'sha256' | 'claims'>>;
type Recorded = Permalinks['addresses'];

/**
 * @param lost An address of the permalink ledger that the content publishes no more.
 * @param current What the content publishes now.
 * @returns Where the same text stands now; else what has its name; else the section that holds what stood in its page, or another sentence on the claim; else the like in its page or list; else its page, or the list.
 */
export function heirOf(lost: string, current: Current, recorded: Recorded): Heir {
  const claim = renamedClaim(lost, current, recorded);
  if (claim !== undefined) return { to: `${pageOf(lost)}#${sentenceAnchor(claim)}`, others: [] };
  const alike = [...current.keys()].filter((address) => kindOf(address) === kindOf(lost));
  const isNew = (address: string): boolean => recorded[address] === undefined;
  const text = recorded[lost]?.at(-1)?.sha256;
  const same = alike
    .filter((address) => current.get(address)?.sha256 === text)
    .toSorted(
      (a, b) =>
        Number(isNew(b)) - Number(isNew(a)) || Number(nameOf(b) === nameOf(lost)) - Number(nameOf(a) === nameOf(lost)),
    );
  const moved = alike.find((address) => isNew(address) && nameOf(address) === nameOf(lost));
  const siblings = alike.filter((address) => stemOf(address) === stemOf(lost));
  const certain =
    same[0] ?? moved ?? (claimOf(lost) === undefined ? nearestName(lost, siblings.filter(isNew)) : undefined);
  const [to, ...others] =
    certain === undefined
      ? [...otherSentences(lost, alike, current), ...sectionsInstead(lost, alike.filter(isNew), current, recorded)]
      : [certain];
  if (to !== undefined) return { to, others };
  const found = [nearestName(lost, siblings), pageOf(lost), nearest(lost, current.keys()), stemOf(lost)].find(
    (address) => address !== undefined && address !== lost && current.has(address),
  );
  return { to: found ?? homeAddress, others: [] };
}

/** Of a lost sentence: those of other pages that rest on its claim, else the claim’s own page. */
function otherSentences(lost: string, alike: string[], current: Current): string[] {
  const claim = claimOf(lost);
  if (claim === undefined) return [];
  const elsewhere = alike.filter((address) => nameOf(address) === nameOf(lost));
  return elsewhere.length > 0 ? elsewhere : [claimAddress(claim)].filter((page) => current.has(page));
}

/** Of a lost section whose id and text changed at once: new sections with sentences that stood in its page, those with the most first; or the one that is new there where one is lost. */
function sectionsInstead(lost: string, fresh: string[], current: Current, recorded: Recorded): string[] {
  const page = pageOf(lost);
  if (fragmentOf(lost) === undefined || claimOf(lost) !== undefined) return [];
  const gone = Object.keys(recorded).filter((address) => !current.has(address));
  const texts = new Set(gone.filter((address) => address !== lost).map((address) => recorded[address]?.at(-1)?.sha256));
  const free = fresh.filter((address) => !texts.has(current.get(address)?.sha256));
  const stoodThere = (claim: string, now: string): boolean => {
    const sentence = `${page}#${sentenceAnchor(claim)}`;
    return recorded[sentence] !== undefined && (pageOf(now) === page || !current.has(sentence));
  };
  const held = new Map(
    free.map((address) => [
      address,
      (current.get(address)?.claims ?? []).filter((claim) => stoodThere(claim, address)).length,
    ]),
  );
  const holding = free
    .filter((address) => held.get(address) !== 0)
    .toSorted((a, b) => (held.get(b) ?? 0) - (held.get(a) ?? 0));
  if (holding.length > 0) return holding;
  const here = free.filter((address) => pageOf(address) === page);
  return here.length === 1 &&
    gone.filter((address) => pageOf(address) === page && kindOf(address) === kindOf(lost)).length === 1
    ? here
    : [];
}

/** The claim whose sentence an address is, if it is one. */
function claimOf(address: string): string | undefined {
  const fragment = fragmentOf(address);
  return fragment?.startsWith(sentenceAnchor('')) === true ? fragment.slice(sentenceAnchor('').length) : undefined;
}

/** Where a lost sentence is that of a claim which was renamed: the claim's new id. */
function renamedClaim(lost: string, current: Current, recorded: Recorded): string | undefined {
  const claim = claimOf(lost);
  const page = claim === undefined ? undefined : claimAddress(claim);
  const text = page === undefined || current.has(page) ? undefined : recorded[page]?.at(-1)?.sha256;
  const heir =
    text === undefined
      ? undefined
      : [...current.keys()].find((address) => current.get(address)?.sha256 === text && recorded[address] === undefined);
  return heir?.split('/')[2];
}

/** @returns What an editor writes so that a lost address leads on. */
export const aliasLine = (from: string, to: string): string => `"${from}": "${to}"`;

/** That line for the heir of an address, with the others that are as likely. */
export function aliasAdvice(from: string, { to, others }: Heir): string {
  return `${aliasLine(from, to)}${
    others.length === 0
      ? ''
      : `; or did you mean ${others
          .slice(0, 3)
          .map((other) => `“${other}”`)
          .join(' or ')}?`
  }`;
}

/** The address up to what names the thing itself: the id of a section, or the last folder. */
function stemOf(address: string): string {
  return address.slice(
    0,
    (fragmentOf(address) === undefined ? address.lastIndexOf('/', address.length - 2) : address.indexOf('#')) + 1,
  );
}

const nameOf = (address: string): string => address.slice(stemOf(address).length);

/** What an address names: a page of a list, a section or entry, or a sentence. */
function kindOf(address: string): string {
  if (fragmentOf(address) === undefined) return `page of ${stemOf(address)}`;
  return `${claimOf(address) === undefined ? 'section' : 'sentence'} of ${stemOf(pageOf(address))}`;
}

function nearestName(lost: string, siblings: string[]): string | undefined {
  const near = nearest(nameOf(lost), siblings.map(nameOf));
  return near === undefined ? undefined : `${stemOf(lost)}${near}`;
}
