// Every id is unique within its page.
import { idsOf, type BuiltSite, type Finding } from '../built-pages.ts';

export function idsAreUniqueInPage({ pages }: BuiltSite): Finding[] {
  return pages.flatMap((page) => {
    const met = new Set<string>();
    return idsOf(page).flatMap((id): Finding[] => {
      if (!met.has(id)) {
        met.add(id);
        return [];
      }
      return [{ rule: 'ids-are-unique-in-page', page: page.address, message: `The id “${id}” is used twice.` }];
    });
  });
}
