// Every address of the permalink ledger is there in what was built, or its alias is.
import { pageOf } from '../../ledger/addresses.ts';
import { idsOf, type BuiltSite, type Finding } from '../built-pages.ts';
import { resolveAlias } from '../../ledger/aliases.ts';

export function addressesAreBuilt({ pages, content }: BuiltSite): Finding[] {
  const built = new Set(pages.flatMap((page) => [page.address, ...idsOf(page).map((id) => `${page.address}#${id}`)]));
  return Object.keys(content.permalinks?.value.addresses ?? {}).flatMap((address): Finding[] => {
    if (resolveAlias(address, content.aliases?.value ?? {}, built) !== undefined) return [];
    return [{ rule: 'addresses-are-built', page: pageOf(address), message: `The address ${address} is public, and not in what was built. Its page or anchor is missing.` }];
  });
}
