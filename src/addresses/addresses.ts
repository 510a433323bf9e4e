// Every public address of the site, made in one place. They were public from the first day, so their shape never changes.

export const homeAddress = '/';
export const themeAddress = (theme: string): string => `/themes/${theme}/`;
export const sectionAddress = (theme: string, section: string): string => `/themes/${theme}/#${section}`;
/** The page to share: it unfurls as the section, and takes a reader on to it. */
export const shareAddress = (theme: string, section: string): string => `/s/${theme}/${section}/`;
/** The picture that a shared section unfurls with. */
export const cardAddress = (theme: string, section: string): string => `${shareAddress(theme, section)}card.png`;
/** What a site that takes oEmbed asks for, to frame a shared section. */
export const oembedAddress = (theme: string, section: string): string => `${shareAddress(theme, section)}oembed.json`;
/** What stands in frames of other sites. */
export const FRAMES = '/embed/';
/** The section in a frame of another site: a light card. */
export const embedAddress = (theme: string, section: string): string => `${FRAMES}${theme}/${section}/`;
/** The section in full, in a frame of another site. */
export const fullEmbedAddress = (theme: string, section: string): string => `${embedAddress(theme, section)}full/`;
/** The section's citations in every style. */
export const citeAddress = (theme: string, section: string): string => `/cite/${theme}/${section}/`;
/** What has changed in the section since it was first published. */
export const historyAddress = (theme: string, section: string): string => `/history/${theme}/${section}/`;
/** The pages that follow from a section's address: they last as long as it does, and move with it. */
export const pagesOfSection = (theme: string, section: string): string[] =>
  [shareAddress, embedAddress, fullEmbedAddress, citeAddress, historyAddress].map((address) => address(theme, section));
/** What a link to a section or a disagreement shows when a reader points at it. */
export const previewFile = (page: string, id: string): string => `${page}preview/${id}.json`;
/** Lists of one theme alone, on a site with many. */
export const claimsOfThemeAddress = (theme: string): string => `/claims/theme/${theme}/`;
/** Which source says what, and the same as data. */
export const matrixAddress = '/matrix/';
export const matrixFile = '/matrix.csv';
export const matrixOfThemeAddress = (theme: string): string => `/matrix/${theme}/`;
/** The pages that follow from a theme's address. */
export const pagesOfTheme = (theme: string): string[] =>
  [claimsOfThemeAddress, matrixOfThemeAddress].map((address) => address(theme));
/** The theme on paper, as a PDF; only where one was made. */
export const paperAddress = (theme: string): string => `/themes/${theme}.pdf`;
/** The whole site as a book; only where it was made. */
export const BOOK_FILE = 'book.epub';
export const bookAddress = `/${BOOK_FILE}`;
export const claimAddress = (claim: string): string => `/claims/${claim}/`;
export const sourceAddress = (source: string): string => `/sources/${source}/`;
export const entityAddress = (entity: string): string => `/people/${entity}/`;
export const disagreementAddress = (disagreement: string): string => `/disagreements/#${disagreement}`;
export const questionAddress = (question: string): string => `/questions/#${question}`;
export const eventAddress = (event: string): string => `/timeline/#${event}`;
/** A figure’s own page. */
export const figureAddress = (figure: string): string => `/figures/${figure}/`;
/** The figure’s data, and its drawing, as files. */
export const figureFile = (figure: string, extension: 'csv' | 'svg'): string => `/figures/${figure}.${extension}`;
export const ownWordsAddress = '/how-we-work/#own-words';

/** The anchor at the first sentence of a page that rests on a claim. */
export const sentenceAnchor = (claim: string): string => `c-${claim}`;
/** The anchor of a claim's note on a page. */
export const noteAnchor = (claim: string): string => `n-${claim}`;
/** The anchor of the nth reference to a claim's note. */
export const referenceAnchor = (claim: string, nth: number): string => `r-${claim}-${nth}`;

/** Section ids that begin so would meet the anchors of sentences and notes. */
export const RESERVED_ANCHOR = /^[cnr]-/u;

/** Where a prose page of `content/pages/` is served. */
export const pageAddress = (page: string): string => (page === 'home' ? homeAddress : `/${page}/`);

/** The theme and section that an address names, or undefined where it names anything else. */
export function sectionOf(address: string): { theme: string; section: string } | undefined {
  const [, theme, section] = /^\/themes\/([^/#]+)\/#([^#]+)$/u.exec(address) ?? [];
  return theme === undefined || section === undefined || RESERVED_ANCHOR.test(section) ? undefined : { theme, section };
}

/** The theme that an address is the page of, or undefined where it is of anything else. */
export const themeOf = (address: string): string | undefined => /^\/themes\/([^/#]+)\/$/u.exec(address)?.[1];

/** The disagreement that an address names, or undefined where it names anything else. */
export const disagreementOf = (address: string): string | undefined =>
  /^\/disagreements\/#([^#]+)$/u.exec(address)?.[1];

/** The part of an address after `#`, or undefined where it has none. */
export const fragmentOf = (address: string): string | undefined =>
  address.includes('#') ? address.slice(address.indexOf('#') + 1) : undefined;

/** The page part of an address, without its fragment. */
export const pageOf = (address: string): string => address.replace(/#.*$/u, '');

/** An address of this site under the folder that it is served from. */
export function withBase(address: string, base: string): string {
  return `${base.replace(/\/+$/u, '')}${address}`;
}
