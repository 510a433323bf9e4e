// Resolves old addresses: which old anchors belong in which page, and which old pages redirect where.
import type { Aliases } from '../schemas/aliases.ts';
import { fragmentOf, noteAnchor, pageOf, pagesOfSection, sectionOf, sentenceAnchor } from './addresses.ts';

/** The moves within a page, away from it, or of the page itself. */
export interface PageMoves {
  /** The address that the page itself moved to; null if it still exists. */
  to: string | null;
  /** Old anchors whose text is still in the page: the id that each goes to, or null for the page's title. */
  anchors: { id: string; at: string | null }[];
  /** Old anchors of the page whose text is now in another page. */
  away: { id: string; to: string }[];
}

export interface KnownAddresses {
  aliases: Aliases;
  /** Every address in the permalink ledger. */
  recorded: Iterable<string>;
  /** Every address that the content publishes now. */
  current: ReadonlySet<string>;
}

/**
 * Resolves an address by its alias or by that of its page. The alias of a page leads to the same fragment of the new
 * page, or to the section that the page became.
 *
 * @returns The current address, or undefined if the aliases lead nowhere or in a circle.
 */
export function resolveAlias(address: string, aliases: Aliases, current: ReadonlySet<string>): string | undefined {
  const end = followAliases(address, aliases, current);
  return current.has(end) ? end : undefined;
}

/** The last address that aliases lead to, whether it exists or not. */
export function followAliases(address: string, aliases: Aliases, current: ReadonlySet<string>): string {
  return aliasWay(address, aliases, current).at(-1) ?? address;
}

/** The chain of addresses that the aliases form, from this one on. If it is circular, the last one occurs twice. */
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

/** @returns Every old address that resolves → current address, sorted by address. Notes move with their claims. */
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

/** Addresses of notes are not recorded: they follow the claim's page, or the sentence that cites the claim. */
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
 * @param old Old address → current address.
 * @param current Every address that the content publishes now.
 * @returns Page → the moves within it, away from it, or of the page itself.
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
  // Browsers keep the fragment when the host redirects, so the new page needs the anchor too, unless its address has a
  // fragment.
  for (const [from, to] of old) {
    const id = fragmentOf(from);
    const page = old.get(pageOf(from));
    if (id !== undefined && page !== undefined && fragmentOf(page) === undefined && to !== `${page}#${id}`)
      place(page, id, to);
  }
  return moves;
}

/**
 * @returns Page of a removed section → the address that the section redirects to. The pages of a section that moved are
 * copied instead (files-that-follow.ts).
 */
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
