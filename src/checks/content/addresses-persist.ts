// Every address ever published is still there or has an alias, and every new one is in the permalink ledger.
import { pageOf } from '../../ledger/addresses.ts';
import { nearest, suggest } from '../../ledger/nearest.ts';
import { publishedTexts } from '../../ledger/published-texts.ts';
import type { Content } from '../../reading/read-content.ts';
import type { Problem } from '../../reading/problem.ts';
import type { Aliases } from '../../schemas/aliases.ts';

const rule = 'addresses-persist';

export function addressesPersist(content: Content): Problem[] {
  const current = publishedTexts(content);
  const aliases = content.aliases?.value ?? {};
  const recorded = content.permalinks?.value.addresses ?? {};
  return [
    ...[...current].filter(([address]) => recorded[address] === undefined).map(([address, { place }]): Problem => ({
      file: place.file, line: place.line, col: place.col, rule, message: `The address ${address} is new and not in the permalink ledger. Run \`npm run permalinks\`; from then on it never changes.`,
    })),
    ...Object.keys(recorded).filter((address) => !current.has(address) && resolveAlias(address, aliases, new Set(current.keys())) === undefined).map((address) => lostAddress(content, address, [...current.keys()])),
    ...aliasesLeadSomewhere(content, new Set(current.keys())),
  ];
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

function lostAddress({ permalinks, folder }: Content, address: string, current: string[]): Problem {
  const place = permalinks?.at(['addresses', address]) ?? { file: folder, line: 1, col: 1 };
  const since = permalinks?.value.addresses[address]?.[0]?.date ?? 'some day';
  const near = nearest(address, current) ?? pageOf(address);
  return { ...place, rule, message: `The address ${address}, public since ${since}, is gone. Bring it back, or write where it went into content/aliases.yaml: "${address}": "${near}"` };
}

function aliasesLeadSomewhere({ aliases }: Content, current: ReadonlySet<string>): Problem[] {
  return Object.entries(aliases?.value ?? {}).flatMap(([from, to]): Problem[] => {
    const place = aliases?.at([from]) ?? { file: '', line: 1, col: 1 };
    if (current.has(from)) return [{ ...place, rule, message: `The alias ${from} names an address that still exists. Take the alias out.` }];
    if (resolveAlias(from, aliases?.value ?? {}, current) !== undefined) return [];
    return [{ ...place, rule, message: `The alias ${from} leads to ${to}, which is nowhere, or in a circle. ${suggest(to, current)}` }];
  });
}
