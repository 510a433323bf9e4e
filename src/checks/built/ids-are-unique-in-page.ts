// No id stands twice in a page.
import { selectAll } from 'hast-util-select';
import type { BuiltSite, Finding } from '../check-built.ts';

export function idsAreUniqueInPage({ pages }: BuiltSite): Finding[] {
  return pages.flatMap(({ address, tree }) => {
    const met = new Set<string>();
    return selectAll('[id]', tree).flatMap((element): Finding[] => {
      const id = String(element.properties.id);
      if (!met.has(id)) {
        met.add(id);
        return [];
      }
      return [{ rule: 'ids-are-unique-in-page', page: address, message: `The id “${id}” stands twice.` }];
    });
  });
}
