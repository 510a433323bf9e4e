// What an alias can be of: an address that a page of this site could have had, and not of what follows from one or is made anyhow.
import { pageOf, pagesOfSection, pagesOfTheme, RESERVED_ANCHOR, sectionAddress, themeAddress } from './addresses.ts';
import { mainPageAddresses, OWN_PAGES } from './main-pages.ts';
import { baseFolder } from '../content/settings.ts';

const WORDS = '[a-z0-9]+(?:-[a-z0-9]+)*';
const ADDRESS = new RegExp(`^/(?:${WORDS}/)*(?:#${WORDS})?$`, 'u');

/**
 * @param from The old address of an alias.
 * @param current Every address that the content publishes now.
 * @param known Those, and every one that was ever published.
 * @returns What is wrong with it and how to mend it, to stand after the address; undefined where it can be an alias.
 */
export function whyNoAlias(from: string, current: ReadonlySet<string>, known: ReadonlySet<string>): string | undefined {
  const inside = withoutFolder(from, known);
  if (inside !== undefined) return `begins with the folder that the site is served from. ${leaveOutFolder(inside)}`;
  const [, first = ''] = pageOf(from).split('/');
  const followed = followsFrom(pageOf(from));
  if (followed !== undefined) {
    const kind = followed.includes('#') ? 'section' : 'theme';
    if (current.has(followed)) return `follows from the ${kind} ${followed}, which still exists. Take the alias out.`;
    return `follows from a ${kind}, and goes where that goes. Write an alias of ${followed} instead: all that follows from it follows.`;
  }
  if (!ADDRESS.test(from))
    return 'is no address that a page here can have had. Write folders of lower-case words joined by hyphens, each with “/” after it, and perhaps an id after “#”, such as /themes/the-bridge/#closing.';
  if (OWN_PAGES.has(`/${first}/`) && !mainPageAddresses.includes(`/${first}/`))
    return `stands in /${first}/, which the site makes itself. Take the alias out.`;
  return undefined;
}

/** An address without the folder that the site is served from, if it begins with one: `BASE`, or whatever stands before an address of a list that is known. */
export function withoutFolder(address: string, known: ReadonlySet<string>): string | undefined {
  const base = baseFolder();
  if (base !== '/' && address.startsWith(base)) return address.slice(base.length - 1);
  const steps = address.split('/');
  return steps
    .slice(2)
    .map((_, index) => `/${steps.slice(index + 2).join('/')}`)
    .find((rest) => known.has(rest) && mainPageAddresses.some((list) => rest.startsWith(list) && rest !== list));
}

/** What to write in place of an address with that folder. */
export const leaveOutFolder = (inside: string): string =>
  `Addresses here are without it: leave out BASE, and write “${inside}”.`;

/** The section or theme that a page follows from, whether it exists or not. */
function followsFrom(page: string): string | undefined {
  const [, kind = '', theme = '', section = ''] = page.split('/');
  if (
    section !== '' &&
    !RESERVED_ANCHOR.test(section) &&
    pagesOfSection(theme, section).some((of) => page.startsWith(of))
  )
    return sectionAddress(theme, section);
  const of = kind === 'claims' ? section : theme;
  return of !== '' && pagesOfTheme(of).includes(page) ? themeAddress(of) : undefined;
}
