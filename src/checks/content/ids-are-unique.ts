// One id names one thing: a section in its page, a page among pages, an entity among sources and entities, and no claim is “own”.
import { pageAddress, pagesOfSection, RESERVED_ANCHOR } from '../../addresses/addresses.ts';
import { LISTS } from '../../addresses/published-texts.ts';
import { OWN } from '../../prose/prose-blocks.ts';
import type { Content } from '../../content/read-content.ts';
import type { Problem } from '../../content/problem.ts';

const rule = 'ids-are-unique';

/** Ids that the furniture of a page has already, or that script gives to what it opens there. */
const FURNITURE = new Set([
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
/** How those begin that are made of a figure’s id, or stand in the dialog of citations. */
const FURNITURE_BEGINS = /^(?:figure|cite)-/u;

/** Whether a page has such an id for a part of its own. */
export function isFurniture(id: string): boolean {
  return FURNITURE.has(id) || FURNITURE_BEGINS.test(id);
}

/** Pages and folders that no file of content makes. */
export const OWN_PAGES = new Set([
  ...LISTS,
  ...pagesOfSection('', '').map((address) => address.replace(/\/+$/u, '/')),
  '/404/',
  '/api/',
  '/preview/',
  '/pagefind/',
]);

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
              message: `The section id “${id}” stands at line ${sections[first]?.line} too. Give one of the two another id; the one that was published keeps it.`,
            },
          ];
        if (RESERVED_ANCHOR.test(id))
          return [
            {
              file,
              line,
              col,
              rule,
              message: `The section id “${id}” begins like the anchor of a claim or note. Choose one that does not begin with c-, n- or r-.`,
            },
          ];
        if (isFurniture(id))
          return [
            {
              file,
              line,
              col,
              rule,
              message: `The section id “${id}” is ${FURNITURE.has(id) ? '' : 'like '}that of a part which every theme has. Choose another one.`,
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
              message: `${pageAddress(id)} is a page that the site makes itself, so “${id}” cannot be the name of a file in pages/. Call the file something else.`,
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
            message: `“${OWN}” marks our own words, so no claim can be called so. Give the claim another id.`,
          } satisfies Problem,
        ]),
    ...shared.map(([id, entity]): Problem => ({
      ...entity.at(),
      rule,
      message: `“${id}” names a source too. A speaker’s id must tell which of the two is meant: rename one.`,
    })),
  ];
}
