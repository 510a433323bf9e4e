// Every address in the permalink ledger exists in the build, or redirects to one that does.
import { join } from 'node:path';
import { fragmentOf, pageOf, pagesOfSection, sectionOf } from '../../addresses/addresses.ts';
import { resolveAlias } from '../../addresses/resolve-aliases.ts';
import { aliasLine, suggestAlias } from '../../addresses/suggest-alias.ts';
import { ALIASES_FILE, type Content } from '../../content/read-content.ts';
import { idsOf, refreshOf, type BuiltSite, type Finding } from '../built-pages.ts';

const rule = 'addresses-are-built';

export function addressesAreBuilt({ pages, content, base }: BuiltSite): Finding[] {
  const built = new Set(pages.flatMap((page) => [page.address, ...idsOf(page).map((id) => `${page.address}#${id}`)]));
  const redirects = new Map(
    pages.flatMap((page): [string, string][] => {
      const to = refreshOf(page);
      return to === undefined ? [] : [[page.address, to.slice(base.length - 1)]];
    }),
  );
  const aliased = Object.keys(content.aliases?.value ?? {});
  const moved = new Set([...aliased, ...pagesThatMustFollow(aliased, built)].map(pageOf));
  const isThere = (address: string): boolean => {
    const to = redirects.get(pageOf(address));
    if (to === undefined) return built.has(address);
    // If the target has a fragment, the whole page moved there; if not, the browser keeps the old fragment.
    const fragment = fragmentOf(address);
    // Redirects must not be chained, except through a share page, which always redirects.
    const chained = redirects.has(pageOf(to)) && moved.has(pageOf(to));
    return (
      built.has(to) &&
      !chained &&
      (fragment === undefined || fragmentOf(to) !== undefined || built.has(`${to}#${fragment}`))
    );
  };
  const recorded = content.permalinks?.value.addresses ?? {};
  const old = new Set([...Object.keys(recorded), ...aliased]);
  return [...old, ...pagesThatMustFollow(old, built)]
    .filter((address) => !isThere(address))
    .map((address) => ({ rule, page: pageOf(address), message: messageFor(address, content, built) }));
}

/** The pages derived from section addresses, old and new. If one section has a kind of page, all must have it. */
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
  const missing = `The address ${address} is public but missing from the build.`;
  const to = resolveAlias(address, aliases?.value ?? {}, built);
  if (to !== undefined)
    return `${missing} Its alias points to ${to}, but no page or anchor at the old address redirects there.`;
  const recorded = permalinks?.value.addresses ?? {};
  if (recorded[address] === undefined)
    return `${missing} It is derived from a section ` + 'address and must exist as long as that does.';
  const suggestion = suggestAlias(address, new Map([...built].map((one) => [one, { sha256: '' }])), recorded);
  return (
    `${missing} Restore its page or anchor, or add an alias to ` +
    `${join(folder, ALIASES_FILE)}: ${aliasLine(address, suggestion)}`
  );
}
