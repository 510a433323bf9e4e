// Every link inside the site leads to a page or file that was built, and to an anchor that it has.
import { selectAll } from 'hast-util-select';
import type { BuiltSite, Finding } from '../check-built.ts';

export function linksLeadSomewhere({ pages, files, base }: BuiltSite): Finding[] {
  const folder = base.replace(/\/$/u, '');
  const anchors = new Map(pages.map(({ address, tree }) => [address, new Set(selectAll('[id]', tree).map((element) => String(element.properties.id)))]));
  return pages.flatMap(({ address, tree }) =>
    selectAll('a[href], link[href], img[src], script[src], form[action]', tree).flatMap((element): Finding[] => {
      const target = String(element.properties.href ?? element.properties.src ?? element.properties.action);
      const finding = (message: string): Finding[] => [{ rule: 'links-lead-somewhere', page: address, message }];
      if (/^[a-z]+:/u.test(target)) return [];
      const url = new URL(target, `http://site${folder}${address}`);
      if (!url.pathname.startsWith(`${folder}/`)) return finding(`“${target}” does not begin with the folder ${base} that the site is served from.`);
      const path = decodeURI(url.pathname.slice(folder.length));
      const page = anchors.get(path);
      if (page === undefined && !files.has(path)) return finding(`“${target}” leads to nothing that was built.`);
      const fragment = decodeURIComponent(url.hash.slice(1));
      if (fragment !== '' && page?.has(fragment) !== true) return finding(`“${target}” leads to an anchor that ${path} does not have.`);
      return [];
    }),
  );
}
