// Finds which places link to each section.
import type { Content } from '../content/read-content.ts';
import { pageAddress, pageOf, sectionAddress, sectionOf, themeAddress } from '../addresses/addresses.ts';
import type { Citation } from './types.ts';

/** @returns Section address → the places that link to it, without duplicates, in the order of themes and pages. */
export function linksToSections(content: Content): Map<string, Citation[]> {
  const found = new Map<string, Citation[]>();
  const pages = [
    ...[...content.themes].map(([id, document]) => ({ page: themeAddress(id), links: document.links })),
    ...[...content.pages].map(([id, document]) => ({ page: pageAddress(id), links: document.links })),
  ];
  for (const { page, links } of pages) {
    for (const { target, sections } of links) {
      const to = sectionOf(target.startsWith('#') ? `${page}${target}` : target);
      if (to === undefined) continue;
      const address = sectionAddress(to.theme, to.section);
      const section = sections.at(-1) ?? null;
      const known = found.get(address) ?? [];
      const isInside = pageOf(address) === page && sections.includes(to.section);
      if (isInside || known.some((other) => other.page === page && other.section === section)) continue;
      found.set(address, [...known, { page, section, address: section === null ? page : `${page}#${section}` }]);
    }
  }
  return found;
}
