// Every address of the permalink ledger is there in what was built, or leads on from there to what is.
import { join } from 'node:path';
import { fragmentOf, pageOf, pagesOfSection, sectionOf } from '../../addresses/addresses.ts';
import { resolveAlias } from '../../addresses/resolve-aliases.ts';
import { aliasLine, suggestAlias } from '../../addresses/suggest-alias.ts';
import { ALIASES_FILE, type Content } from '../../content/read-content.ts';
import { idsOf, refreshOf, type BuiltSite, type Finding } from '../built-pages.ts';

const rule = 'addresses-are-built';

export function addressesAreBuilt({ pages, content, base }: BuiltSite): Finding[] {
  const built = new Set(pages.flatMap((page) => [page.address, ...idsOf(page).map((id) => `${page.address}#${id}`)]));
  const leadsOn = new Map(
    pages.flatMap((page): [string, string][] => {
      const to = refreshOf(page);
      return to === undefined ? [] : [[page.address, to.slice(base.length - 1)]];
    }),
  );
  const aliased = Object.keys(content.aliases?.value ?? {});
  const moved = new Set([...aliased, ...pagesThatMustFollow(aliased, built)].map(pageOf));
  const isThere = (address: string): boolean => {
    const to = leadsOn.get(pageOf(address));
    if (to === undefined) return built.has(address);
    // With a fragment of its own the new address is where the whole page went; without one the host keeps the old fragment.
    const fragment = fragmentOf(address);
    // One step and no more; only a page to share takes readers on by itself, wherever they come from.
    const goesOn = leadsOn.has(pageOf(to)) && moved.has(pageOf(to));
    return (
      built.has(to) &&
      !goesOn &&
      (fragment === undefined || fragmentOf(to) !== undefined || built.has(`${to}#${fragment}`))
    );
  };
  const recorded = content.permalinks?.value.addresses ?? {};
  const old = new Set([...Object.keys(recorded), ...aliased]);
  return [...old, ...pagesThatMustFollow(old, built)]
    .filter((address) => !isThere(address))
    .map((address) => ({ rule, page: pageOf(address), message: messageFor(address, content, built) }));
}

/** Pages that follow from sections, old and new: whatever kind of them one section has, all have. */
function pagesThatMustFollow(addresses: Iterable<string>, built: ReadonlySet<string>): string[] {
  const kindOf = (page: string): string => page.split('/')[1] ?? '';
  const kinds = new Set([...built].map(kindOf));
  return [...addresses].flatMap((address) => {
    const section = sectionOf(address);
    return section === undefined
      ? []
      : pagesOfSection(section.theme, section.section).filter((page) => kinds.has(kindOf(page)));
  });
}

function messageFor(address: string, { aliases, permalinks, folder }: Content, built: ReadonlySet<string>): string {
  const missing = `The address ${address} is public, and not in what was built.`;
  const to = resolveAlias(address, aliases?.value ?? {}, built);
  if (to !== undefined)
    return `${missing} Its alias leads to ${to}, but no page or anchor stands in the old place to lead there.`;
  const recorded = permalinks?.value.addresses ?? {};
  if (recorded[address] === undefined) return `${missing} It follows from a section, and lasts as long.`;
  const suggestion = suggestAlias(address, new Map([...built].map((one) => [one, { sha256: '' }])), recorded);
  return `${missing} Its page or anchor is missing: bring it back, or write where it went into ${join(folder, ALIASES_FILE)}: ${aliasLine(address, suggestion)}`;
}
