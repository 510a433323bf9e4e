// Every link points to a page and section that exist.
import { pageAddress, pageOf, themeAddress } from '../../addresses/addresses.ts';
import { suggest } from '../../text/nearest-word.ts';
import { publishedTexts } from '../../addresses/published-texts.ts';
import { whereItWent } from '../explain-lost-address.ts';
import type { Content } from '../../content/read-content.ts';
import type { Problem } from '../../content/problem.ts';
import type { Prose } from '../../content/all-prose.ts';
import { addressIsUnread } from '../../content/unread-files.ts';

const rule = 'targets-exist';

export function targetsExist(content: Content, prose: Prose[]): Problem[] {
  const current = publishedTexts(content);
  const addresses = [...current.keys()];
  const pages = addresses.filter((address) => !address.includes('#'));
  return prose.flatMap(({ links, sections, theme, page: pageId }) => {
    const page = addressOfPage(theme, pageId);
    return links.flatMap(({ target, file, line, col }): Problem[] => {
      const wrong = whatIsWrong(
        target,
        addresses,
        pages,
        sections.flatMap(({ id }) => id ?? []),
      );
      const address = `${target.startsWith('#') ? (page ?? '') : ''}${target}`;
      if (wrong === undefined || addressIsUnread(content, address)) return [];
      // Within a page the fragment is enough.
      const inField = (to: string): string =>
        target.startsWith('#') && page !== null && pageOf(to) === page ? to.slice(page.length) : to;
      return [
        {
          file,
          line,
          col,
          rule,
          message: `${wrong.says} ${whereItWent(content, address, current, inField) ?? wrong.advice}`,
        },
      ];
    });
  });
}

/** The address of the page that a text is from; null for text in YAML. */
function addressOfPage(theme: string | null, page: string | null): string | null {
  if (theme !== null) return themeAddress(theme);
  return page === null ? null : pageAddress(page);
}

function whatIsWrong(
  target: string,
  addresses: string[],
  pages: string[],
  here: string[],
): { says: string; advice: string } | undefined {
  if (/^(?:https:|mailto:)/u.test(target)) return undefined;
  if (target.startsWith('#'))
    return here.includes(target.slice(1))
      ? undefined
      : { says: `The link “${target}” points to no section of this page.`, advice: suggest(target.slice(1), here) };
  if (!target.startsWith('/'))
    return {
      says: `The link “${target}” is neither an address on this site nor an https URL.`,
      advice: 'Start addresses on this site with “/”, such as /themes/the-bridge/#closing.',
    };
  if (/\.[a-z]+$/u.test(target)) return undefined;
  const address = target.replace(/\?[^#]*/u, '');
  if (addresses.includes(address)) return undefined;
  const page = pageOf(address);
  if (!pages.includes(page)) return { says: `The link “${target}” points to no page.`, advice: suggest(page, pages) };
  const sections = addresses.filter((address) => pageOf(address) === page && address !== page);
  return { says: `The link “${target}” points to no section of ${page}.`, advice: suggest(address, sections) };
}
