// Every address ever published is still there or has an alias, and every new one is in the permalink ledger.
import { join } from 'node:path';
import { homeAddress, pageOf } from '../../ledger/addresses.ts';
import { nearest, suggest } from '../../ledger/nearest.ts';
import { publishedTexts, type PublishedText } from '../../ledger/published-texts.ts';
import { PERMALINKS_FILE, type Content } from '../../reading/read-content.ts';
import type { Problem } from '../../reading/problem.ts';
import type { Aliases } from '../../schemas/aliases.ts';
import { addressIsUnread } from '../../reading/unread.ts';

const rule = 'addresses-persist';

export function addressesPersist(content: Content): Problem[] {
  const current = publishedTexts(content);
  const addresses = new Set(current.keys());
  return [...newAddresses(content, current), ...lostAddresses(content, addresses), ...aliasesLeadSomewhere(content, addresses)];
}

function newAddresses({ permalinks, folder, unread }: Content, current: ReadonlyMap<string, PublishedText>): Problem[] {
  if (permalinks === undefined) {
    if (unread.has(PERMALINKS_FILE)) return [];
    return [{ file: join(folder, PERMALINKS_FILE), line: 1, col: 1, rule, message: 'There is no permalink ledger. Run `npm run permalinks`; from then on the addresses never change.' }];
  }
  return [...current].flatMap(([address, { place: { file, line, col } }]): Problem[] => {
    if (permalinks.value.addresses[address] !== undefined) return [];
    return [{ file, line, col, rule, message: `The address ${address} is new and not in the permalink ledger. Run \`npm run permalinks\`; from then on it never changes.` }];
  });
}

function lostAddresses(content: Content, current: ReadonlySet<string>): Problem[] {
  const aliases = content.aliases?.value ?? {};
  return Object.keys(content.permalinks?.value.addresses ?? {})
    // An alias of its own that leads nowhere is reported where it stands.
    .filter((address) => !current.has(address) && aliases[address] === undefined && resolveAlias(address, aliases, current) === undefined)
    .filter((address) => !addressIsUnread(content, address) && !content.unread.has('aliases.yaml'))
    .map((address) => lostAddress(content, address, current));
}

/**
 * Where an address leads by its alias, or by that of its page where the target has the same fragment.
 *
 * @returns The address that exists, or undefined where the aliases lead nowhere or in a circle.
 */
export function resolveAlias(address: string, aliases: Aliases, current: ReadonlySet<string>): string | undefined {
  const met = new Set<string>();
  let at = address;
  while (!current.has(at)) {
    if (met.has(at)) return undefined;
    met.add(at);
    const page = pageOf(at);
    const next: string | undefined = aliases[at] ?? (aliases[page] === undefined ? undefined : `${aliases[page]}${at.slice(page.length)}`);
    if (next === undefined) return undefined;
    at = next;
  }
  return at;
}

function lostAddress({ permalinks, folder }: Content, address: string, current: ReadonlySet<string>): Problem {
  const place = permalinks?.at(['addresses', address]) ?? { file: folder, line: 1, col: 1 };
  const since = permalinks?.value.addresses[address]?.[0]?.date ?? 'some day';
  return { ...place, rule, message: `The address ${address}, public since ${since}, is gone. Bring it back, or write where it went into ${join(folder, 'aliases.yaml')}: "${address}": "${heirOf(address, current)}"` };
}

/** Where a lost address most likely went: the like in its page or list, else the page, the like anywhere, the list. */
function heirOf(address: string, current: ReadonlySet<string>): string {
  const cut = (address.includes('#') ? address.indexOf('#') : address.lastIndexOf('/', address.length - 2)) + 1;
  const [stem, name] = [address.slice(0, cut), address.slice(cut)];
  const ofKind = (sibling: string): boolean => sibling.startsWith('c-') === name.startsWith('c-') && (name.includes('#') || !sibling.includes('#'));
  const siblings = [...current].filter((other) => other.startsWith(stem)).map((other) => other.slice(cut)).filter((sibling) => sibling !== '' && ofKind(sibling));
  const near = nearest(name, siblings);
  if (near !== undefined) return `${stem}${near}`;
  return [pageOf(address), nearest(address, current), stem].find((candidate) => candidate !== undefined && current.has(candidate)) ?? homeAddress;
}

function aliasesLeadSomewhere(content: Content, current: ReadonlySet<string>): Problem[] {
  const { aliases } = content;
  return Object.entries(aliases?.value ?? {}).flatMap(([from, to]): Problem[] => {
    const place = aliases?.at([from]) ?? { file: '', line: 1, col: 1 };
    if (current.has(from)) return [{ ...place, ...aliases?.at([from], 'key'), rule, message: `The alias ${from} names an address that still exists. Take the alias out.` }];
    if (resolveAlias(from, aliases?.value ?? {}, current) !== undefined || addressIsUnread(content, to)) return [];
    return [{ ...place, rule, message: `The alias ${from} leads to ${to}, which is nowhere, or in a circle. ${suggest(to, current)}` }];
  });
}
