// Builds every public address of the site. Addresses are permanent, so their format must never change.

export const homeAddress = '/';
export const themeAddress = (theme: string): string => `/themes/${theme}/`;
export const sectionAddress = (theme: string, section: string): string => `/themes/${theme}/#${section}`;
/** The share page of a section: it carries the section's link preview and redirects readers to the section. */
export const shareAddress = (theme: string, section: string): string => `/s/${theme}/${section}/`;
/** The image of the section's link preview. */
export const cardAddress = (theme: string, section: string): string => `${shareAddress(theme, section)}card.png`;
/** The oEmbed response with which other sites embed a section. */
export const oembedAddress = (theme: string, section: string): string => `${shareAddress(theme, section)}oembed.json`;
/** The folder of pages that other sites embed in frames. */
export const FRAMES = '/embed/';
/** The section as a small card, for embedding. */
export const embedAddress = (theme: string, section: string): string => `${FRAMES}${theme}/${section}/`;
/** The whole section, for embedding. */
export const fullEmbedAddress = (theme: string, section: string): string => `${embedAddress(theme, section)}full/`;
/** The section's citations in every style. */
export const citeAddress = (theme: string, section: string): string => `/cite/${theme}/${section}/`;
/** The changes to the section since it was first published. */
export const historyAddress = (theme: string, section: string): string => `/history/${theme}/${section}/`;
/** The pages that belong to a section: they exist as long as the section does, and move with it. */
export const pagesOfSection = (theme: string, section: string): string[] =>
  [shareAddress, embedAddress, fullEmbedAddress, citeAddress, historyAddress].map((address) => address(theme, section));
/** The preview that is shown when a reader points at a link to a section or disagreement. */
export const previewFile = (page: string, id: string): string => `${page}preview/${id}.json`;
/** The list of one theme's claims, on a site with many claims. */
export const claimsOfThemeAddress = (theme: string): string => `/claims/theme/${theme}/`;
/** The matrix of claims and sources, as a page and as data. */
export const matrixAddress = '/matrix/';
export const matrixFile = '/matrix.csv';
export const matrixOfThemeAddress = (theme: string): string => `/matrix/${theme}/`;
/** The pages that belong to a theme. */
export const pagesOfTheme = (theme: string): string[] =>
  [claimsOfThemeAddress, matrixOfThemeAddress].map((address) => address(theme));
/** The theme as a PDF, if one was made. */
export const paperAddress = (theme: string): string => `/themes/${theme}.pdf`;
/** The whole site as an EPUB, if one was made. */
export const BOOK_FILE = 'book.epub';
export const bookAddress = `/${BOOK_FILE}`;
export const claimAddress = (claim: string): string => `/claims/${claim}/`;
export const sourceAddress = (source: string): string => `/sources/${source}/`;
export const entityAddress = (entity: string): string => `/people/${entity}/`;
export const disagreementAddress = (disagreement: string): string => `/disagreements/#${disagreement}`;
export const questionAddress = (question: string): string => `/questions/#${question}`;
export const eventAddress = (event: string): string => `/timeline/#${event}`;
/** The page of a figure. */
export const figureAddress = (figure: string): string => `/figures/${figure}/`;
/** The file with a figure's data or drawing. */
export const figureFile = (figure: string, extension: 'csv' | 'svg'): string => `/figures/${figure}.${extension}`;
export const ownWordsAddress = '/how-we-work/#own-words';

/** The anchor of the first sentence on a page that cites a claim. */
export const sentenceAnchor = (claim: string): string => `c-${claim}`;
/** The anchor of a claim's note on a page. */
export const noteAnchor = (claim: string): string => `n-${claim}`;
/** The anchor of the nth reference to a claim's note. */
export const referenceAnchor = (claim: string, nth: number): string => `r-${claim}-${nth}`;

/** Section ids must not start like this: they could clash with anchors of sentences, notes and references. */
export const RESERVED_ANCHOR = /^[cnr]-/u;

/** The address of a page in `content/pages/`. */
export const pageAddress = (page: string): string => (page === 'home' ? homeAddress : `/${page}/`);

/** The theme and section of a section's address; undefined for any other address. */
export function sectionOf(address: string): { theme: string; section: string } | undefined {
  const [, theme, section] = /^\/themes\/([^/#]+)\/#([^#]+)$/u.exec(address) ?? [];
  return theme === undefined || section === undefined || RESERVED_ANCHOR.test(section) ? undefined : { theme, section };
}

/** The theme of a theme page's address; undefined for any other address. */
export const themeOf = (address: string): string | undefined => /^\/themes\/([^/#]+)\/$/u.exec(address)?.[1];

/** The disagreement of a disagreement's address; undefined for any other address. */
export const disagreementOf = (address: string): string | undefined =>
  /^\/disagreements\/#([^#]+)$/u.exec(address)?.[1];

/** The fragment of an address, without `#`; undefined if it has none. */
export const fragmentOf = (address: string): string | undefined =>
  address.includes('#') ? address.slice(address.indexOf('#') + 1) : undefined;

/** The address without its fragment. */
export const pageOf = (address: string): string => address.replace(/#.*$/u, '');

/** Prepends the folder that the site is served from. */
export function withBase(address: string, base: string): string {
  return `${base.replace(/\/+$/u, '')}${address}`;
}
