// Each inline script and style is named by its hash in the page's Content-Security-Policy.
import { createHash } from 'node:crypto';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { BuiltSite, Finding } from '../check-built.ts';

export function blocksAreHashed({ pages }: BuiltSite): Finding[] {
  return pages.flatMap(({ address, tree }) => {
    const policy = String(select('meta[http-equiv="content-security-policy" i]', tree)?.properties.content ?? '');
    if (policy === '') return [{ rule: 'blocks-are-hashed', page: address, message: 'The page has no Content-Security-Policy.' }];
    return selectAll('style, script:not([src])', tree).flatMap((element): Finding[] => {
      const { type } = element.properties;
      if (element.tagName === 'script' && typeof type === 'string' && !/^(?:module|text\/javascript)$/u.test(type)) return [];
      const hash = createHash('sha256').update(toString(element)).digest('base64');
      return policy.includes(hash) ? [] : [{ rule: 'blocks-are-hashed', page: address, message: `An inline <${element.tagName}> is not in the Content-Security-Policy: ${toString(element).slice(0, 60)}` }];
    });
  });
}
