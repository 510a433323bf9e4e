// Every id is unique: sections within a page, pages among all pages, entities among entities and sources.
// No id is one that is reserved.
import { pageAddress, RESERVED_ANCHOR } from '../../addresses/addresses.ts';
import { OWN_PAGES } from '../../addresses/main-pages.ts';
import { OWN } from '../../prose/prose-blocks.ts';
import type { Content } from '../../content/read-content.ts';
import type { Problem } from '../../content/problem.ts';

const rule = 'ids-are-unique';

/** Ids of elements that the layouts or client scripts add to a page. */
const RESERVED_IDS = new Set([
  'text',
  'menu',
  'endnotes',
  'corrected',
  'hide-numbers',
  'tint-sentences',
  'lately',
  'preview',
  'search',
  'q',
  'matrix-caption',
]);
/** Prefixes of ids that figures and the citation dialog generate. */
const RESERVED_PREFIX = /^(?:figure|cite)-/u;

/** Whether an id is reserved for the site’s own elements. */
export function isReservedId(id: string): boolean {
  return RESERVED_IDS.has(id) || RESERVED_PREFIX.test(id);
}

export function idsAreUnique(content: Content): Problem[] {
  const documents = [...content.themes.values(), ...content.pages.values()];
  const own = content.claims.get(OWN)?.at();
  const shared = [...content.entities].filter(([id]) => content.sources.has(id));
  return [
    ...documents.flatMap(({ sections }) =>
      sections.flatMap(({ id, file, line, col }, index): Problem[] => {
        if (id === null) return [];
        const first = sections.findIndex((section) => section.id === id);
        if (first < index)
          return [
            {
              file,
              line,
              col,
              rule,
              message:
                `The section id “${id}” is already used at line ${sections[first]?.line}. ` +
                'Rename one of them; if one was published, it keeps its id.',
            },
          ];
        if (RESERVED_ANCHOR.test(id))
          return [
            {
              file,
              line,
              col,
              rule,
              message:
                `The section id “${id}” starts like the anchor of a claim or note. ` +
                'Choose an id that does not start with c-, n- or r-.',
            },
          ];
        if (isReservedId(id))
          return [
            {
              file,
              line,
              col,
              rule,
              message:
                `The section id “${id}” ${RESERVED_IDS.has(id) ? 'is' : 'starts like one that is'} ` +
                'reserved for the site’s own elements. Choose another id.',
            },
          ];
        return [];
      }),
    ),
    ...[...content.pages].flatMap(([id, { front }]): Problem[] =>
      OWN_PAGES.has(pageAddress(id))
        ? [
            {
              ...front.at(),
              rule,
              message:
                `${pageAddress(id)} is a page that the site generates, so “${id}” cannot ` +
                'be the name of a file in pages/. Rename the file.',
            },
          ]
        : [],
    ),
    ...(own === undefined
      ? []
      : [
          {
            ...own,
            rule,
            message: `“${OWN}” marks our own words and cannot be the id of a claim. Rename the claim.`,
          } satisfies Problem,
        ]),
    ...shared.map(([id, entity]): Problem => ({
      ...entity.at(),
      rule,
      message: `“${id}” is also the id of a source. The id of a speaker must be unambiguous: rename one of them.`,
    })),
  ];
}
