// Where old addresses lead: which old anchors stand in which page, and which old pages lead on to which new ones.
import type { Aliases } from '../schemas/aliases.ts';
import { fragmentOf, noteAnchor, pageOf, pagesOfSection, sectionOf, sentenceAnchor } from './addresses.ts';

/** What has moved within a page, away from it, or with it. */
export interface PageMoves {
  /** Where the page itself went; null where it still stands. */
  to: string | null;
  /** Old anchors that stand in the page: at which of its ids, or null for its beginning. */
  anchors: { id: string; at: string | null }[];
  /** Old anchors of the page whose text stands in another page now. */
  away: { id: string; to: string }[];
}

export interface KnownAddresses {
  aliases: Aliases;
  /** Every address that was ever published. */
  recorded: Iterable<string>;
  /** Every address that the content publishes now. */
  current: ReadonlySet<string>;
}

/**
 * Where an address leads by its alias, or by that of its page: to what has the same fragment there, or to the section that the whole page became.
 *
 * @returns The address that exists, or undefined where the aliases lead nowhere or in a circle.
 */
export function resolveAlias(address: string, aliases: Aliases, current: ReadonlySet<string>): string | undefined {
  const end = followAliases(address, aliases, current);
  return current.has(end) ? end : undefined;
}

/** The last address that aliases lead to, whether it exists or not. */
export function followAliases(address: string, aliases: Aliases, current: ReadonlySet<string>): string {
  return aliasWay(address, aliases, current).at(-1) ?? address;
}

/** The addresses that aliases lead over, from the first to where they end. In a circle the last stands in it twice. */
export function aliasWay(address: string, aliases: Aliases, current: ReadonlySet<string>): string[] {
  const way = [address];
  for (let next = nextOf(address, aliases, current); next !== undefined; next = nextOf(next, aliases, current)) {
    const met = way.includes(next);
    way.push(next);
    if (met) break;
  }
  return way;
}

function nextOf(address: string, aliases: Aliases, current: ReadonlySet<string>): string | undefined {
  return current.has(address) ? undefined : (aliases[address] ?? nextByPage(address, aliases, current));
}

function nextByPage(address: string, aliases: Aliases, current: ReadonlySet<string>): string | undefined {
  const page = pageOf(address);
  const next = aliases[page];
  if (next === undefined) return undefined;
  const same = `${pageOf(next)}${address.slice(page.length)}`;
  return fragmentOf(next) === undefined || current.has(same) ? same : next;
}

/** @returns Every old address that leads somewhere → the address that exists; in order of address. Notes go where their claim went. */
export function oldAddresses({ aliases, recorded, current }: KnownAddresses): Map<string, string> {
  const old = new Set([...Object.keys(aliases), ...recorded].filter((address) => !current.has(address)));
  const leads = [...old].toSorted().flatMap((from) => {
    const to = resolveAlias(from, aliases, current);
    return to === undefined ? [] : [[from, to] as const, ...noteWith(from, to)];
  });
  return new Map(leads);
}

const CLAIM_PAGE = /^\/claims\/([^/#]+)\/$/u;
const SENTENCE = new RegExp(`#${sentenceAnchor('(.+)')}$`, 'u');

/** The address of a claim's note is in no ledger: it follows the claim's page, or its sentence in a page. */
function noteWith(from: string, to: string): [string, string][] {
  for (const place of [CLAIM_PAGE, SENTENCE]) {
    const [, was] = place.exec(from) ?? [];
    const [, is] = place.exec(to) ?? [];
    if (was !== undefined)
      return [[`${pageOf(from)}#${noteAnchor(was)}`, is === undefined ? to : `${pageOf(to)}#${noteAnchor(is)}`]];
  }
  return [];
}

/**
 * @param old Old address → the address that exists.
 * @param current Every address that the content publishes now.
 * @returns Page → what has moved in it, away from it, or with it.
 */
export function movesByPage(old: ReadonlyMap<string, string>, current: ReadonlySet<string>): Map<string, PageMoves> {
  const moves = new Map<string, PageMoves>();
  const of = (page: string): PageMoves => {
    const known = moves.get(page) ?? { to: null, anchors: [], away: [] };
    moves.set(page, known);
    return known;
  };
  const place = (page: string, id: string, to: string): void => {
    const known = moves.get(page);
    if (
      current.has(`${page}#${id}`) ||
      [...(known?.anchors ?? []), ...(known?.away ?? [])].some((other) => other.id === id)
    )
      return;
    if (pageOf(to) === page) of(page).anchors.push({ id, at: fragmentOf(to) ?? null });
    else of(page).away.push({ id, to });
  };
  for (const [from, to] of old) {
    const id = fragmentOf(from);
    if (id === undefined) of(from).to = to;
    else place(pageOf(from), id, to);
  }
  // Who is led on by the host keeps the fragment: it must stand in the new page too, unless the new address has one of its own.
  for (const [from, to] of old) {
    const id = fragmentOf(from);
    const page = old.get(pageOf(from));
    if (id !== undefined && page !== undefined && fragmentOf(page) === undefined && to !== `${page}#${id}`)
      place(page, id, to);
  }
  return moves;
}

/** @returns The pages that followed from sections which are no more → where those sections lead now. What follows from one that moved is copied: files-that-follow.ts. */
export function pagesThatFollow(old: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...old].flatMap(([from, to]): [string, string][] => {
      const was = sectionOf(from);
      if (was === undefined || sectionOf(to) !== undefined) return [];
      return pagesOfSection(was.theme, was.section).flatMap((page): [string, string][] =>
        old.has(page) ? [] : [[page, to]],
      );
    }),
  );
}
