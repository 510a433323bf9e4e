// Every internal link points to a page or file in the build, and to an anchor on it.
// Every button that opens a popover has one to open.
import { whereItWent } from '../explain-lost-address.ts';
import { idsOf, type BuiltSite, type Finding } from '../built-pages.ts';

/** Element → the attribute that holds its link. */
const TARGETS: Record<string, 'href' | 'src' | 'action'> = {
  a: 'href',
  link: 'href',
  img: 'src',
  script: 'src',
  form: 'action',
};

export function linksLeadSomewhere({ pages, files, base, content }: BuiltSite): Finding[] {
  const folder = base.replace(/\/$/u, '');
  const anchors = new Map(pages.map((page) => [page.address, new Set(idsOf(page))]));
  const current = new Map(
    [...anchors]
      .flatMap(([page, ids]) => [page, ...[...ids].map((id) => `${page}#${id}`)])
      .map((one) => [one, { sha256: '' }]),
  );
  return pages.flatMap(({ address, elements }) =>
    elements.flatMap(({ tagName, properties }): Finding[] => {
      const finding = (message: string): Finding[] => [{ rule: 'links-lead-somewhere', page: address, message }];
      const { popoverTarget: opens } = properties;
      if (opens !== undefined && anchors.get(address)?.has(String(opens)) !== true)
        return finding(`A button opens “${String(opens)}”, which is not on the page.`);
      const value = properties[TARGETS[tagName] ?? ''];
      if (value === undefined) return [];
      const target = String(value);
      if (/^[a-z]+:/u.test(target)) return [];
      const url = new URL(target, `http://site${folder}${address}`);
      if (!url.pathname.startsWith(`${folder}/`))
        return finding(`“${target}” does not begin with the folder ${base} that the site is served from.`);
      const path = decodeURI(url.pathname.slice(folder.length));
      const page = anchors.get(path);
      if (page === undefined && !files.has(path))
        return finding(`“${target}” points to nothing in the build.${after(whereItWent(content, path, current))}`);
      const fragment = decodeURIComponent(url.hash.slice(1));
      if (fragment !== '' && page?.has(fragment) !== true)
        return finding(
          `“${target}” points to an anchor that ${path} does not ` +
            `have.${after(whereItWent(content, `${path}#${fragment}`, current))}`,
        );
      return [];
    }),
  );
}

const after = (sentence: string | undefined): string => (sentence === undefined ? '' : ` ${sentence}`);
