// Every published address still exists or has an alias, and every new one is in the permalink ledger.
import { join } from 'node:path';
import { fragmentOf, pageOf } from '../../addresses/addresses.ts';
import { aliasWay, followAliases, resolveAlias } from '../../addresses/resolve-aliases.ts';
import { aliasLine, suggestAlias } from '../../addresses/suggest-alias.ts';
import { suggest } from '../../text/nearest-word.ts';
import { publishedTexts, type PublishedText } from '../../addresses/published-texts.ts';
import { ALIASES_FILE, PERMALINKS_FILE, type Content } from '../../content/read-content.ts';
import type { Problem } from '../../content/problem.ts';
import { addressIsUnread } from '../../content/unread-files.ts';
import { whereItWent } from '../explain-lost-address.ts';
import { leaveOutFolder, whyNoAlias, withoutFolder } from '../../addresses/alias-syntax.ts';

const rule = 'addresses-persist';

type Published = ReadonlyMap<string, PublishedText>;

export function addressesPersist(content: Content): Problem[] {
  return [...newAddresses(content, publishedTexts(content)), ...addressesAreKept(content)];
}

/** Checks old addresses only: no new ones may be recorded until none are lost. */
export function addressesAreKept(content: Content): Problem[] {
  const current = publishedTexts(content);
  return [...lostAddresses(content, current), ...aliasesLeadSomewhere(content, current)];
}

function newAddresses({ permalinks, folder, unread }: Content, current: Published): Problem[] {
  if (permalinks === undefined) {
    if (unread.has(PERMALINKS_FILE)) return [];
    return [
      {
        file: join(folder, PERMALINKS_FILE),
        line: 1,
        col: 1,
        rule,
        message:
          'There is no permalink ledger. Run `npm run permalinks` to ' +
          'create it; the addresses in it must never change.',
      },
    ];
  }
  return [...current].flatMap(
    ([
      address,
      {
        place: { file, line, col },
      },
    ]): Problem[] => {
      if (permalinks.value.addresses[address] !== undefined) return [];
      return [
        {
          file,
          line,
          col,
          rule,
          message:
            `The address ${address} is new and not in the permalink ledger. Run \`npm run ` +
            `permalinks\` to record it; after that it must never change.`,
        },
      ];
    },
  );
}

function lostAddresses(content: Content, current: Published): Problem[] {
  const recorded = content.permalinks?.value.addresses ?? {};
  const aliases = content.aliases?.value ?? {};
  if (content.unread.has(ALIASES_FILE)) return [];
  const addresses = new Set(current.keys());
  // A broken alias is reported in aliases.yaml instead.
  const lost = Object.keys(recorded)
    .filter(
      (address) =>
        !current.has(address) &&
        aliases[address] === undefined &&
        resolveAlias(address, aliases, addresses) === undefined,
    )
    .filter(
      (address) =>
        !addressIsUnread(content, address) && !addressIsUnread(content, followAliases(address, aliases, addresses)),
    );
  const suggested = new Map(lost.map((address) => [address, suggestAlias(address, current, recorded)]));
  // The alias of a page covers all anchors that exist on the new page, or will have an alias there.
  const isCoveredByPage = (address: string): boolean => {
    if (fragmentOf(address) === undefined) return false;
    const newPage = suggested.get(pageOf(address)) ?? resolveAlias(pageOf(address), aliases, addresses);
    const there = `${newPage}#${fragmentOf(address)}`;
    return there !== address && (current.has(there) || suggested.has(there));
  };
  return [...suggested]
    .filter(([address]) => !isCoveredByPage(address))
    .map(([address, to]) =>
      lostAddress(
        content,
        address,
        to,
        lost.filter((other) => other !== address && pageOf(other) === address && isCoveredByPage(other)).length,
      ),
    );
}

function lostAddress({ permalinks, folder }: Content, address: string, to: string | undefined, along: number): Problem {
  const place = permalinks?.at(['addresses', address]) ?? { file: folder, line: 1, col: 1 };
  const since = permalinks?.value.addresses[address]?.[0]?.date ?? 'an unknown date';
  const inside = along === 0 ? '' : `, which also covers the ${along} anchors in it`;
  return {
    ...place,
    rule,
    message:
      `The address ${address}, public since ${since}, no longer exists. Restore it, or add an alias ` +
      `to ${join(folder, ALIASES_FILE)}${inside}: ${aliasLine(address, to)}`,
  };
}

function aliasesLeadSomewhere(content: Content, texts: Published): Problem[] {
  const { aliases, permalinks } = content;
  const [current, all] = [new Set(texts.keys()), aliases?.value ?? {}];
  const known = new Set([...current, ...Object.keys(permalinks?.value.addresses ?? {})]);
  return Object.entries(all).flatMap(([from, to]): Problem[] => {
    const place = aliases?.at([from]) ?? { file: '', line: 1, col: 1 };
    const key = { ...place, ...aliases?.at([from], 'key'), rule } as const;
    if (current.has(from))
      return [{ ...key, message: `The alias ${from} is for an address that still exists. Delete the alias.` }];
    const odd = whyNoAlias(from, current, known);
    if (odd !== undefined) return [{ ...key, message: `The alias ${from} ${odd}` }];
    const way = aliasWay(from, all, current);
    const end = way.at(-1) ?? to;
    if (!current.has(end)) {
      // If one alias points to another, the problem is reported for the other.
      const told = addressIsUnread(content, end) || (way.indexOf(end) === way.length - 1 && all[to] !== undefined);
      return told ? [] : [{ ...place, rule, message: leadsNowhere(content, way, texts, known) }];
    }
    const page = pageOf(from);
    if (current.has(page) || all[page] !== undefined || addressIsUnread(content, page)) return [];
    return [
      {
        ...key,
        message:
          `The alias ${from} is of a place in ${page}, which is neither a page nor an alias, so no ` +
          `reader can reach it. Add an alias for the page too: ${aliasLine(page, pageOf(end))}`,
      },
    ];
  });
}

function leadsNowhere(content: Content, way: string[], texts: Published, known: ReadonlySet<string>): string {
  const from = way[0] ?? '';
  const end = way.at(-1) ?? '';
  if (way.indexOf(end) < way.length - 1)
    return `The alias ${from} is circular: ${way.join(' → ')}. Point one of them to an address that exists.`;
  const inside = withoutFolder(end, known);
  const problem = `The alias ${from} leads to ${end}, which does not exist.`;
  if (inside !== undefined) return `${problem} ${leaveOutFolder(inside)}`;
  return `${problem} ${whereItWent(content, end, texts, (to) => to) ?? suggest(end, texts.keys())}`;
}
