// The Content-Security-Policy of a page lists the hash of each inline script and style.
import { createHash } from 'node:crypto';
import { toString } from 'hast-util-to-string';
import type { BuiltSite, Finding } from '../built-pages.ts';

export function blocksAreHashed({ pages }: BuiltSite): Finding[] {
  return pages.flatMap(({ address, elements }) => {
    const policy = String(
      elements.find(({ properties }) => String(properties.httpEquiv).toLowerCase() === 'content-security-policy')
        ?.properties.content ?? '',
    );
    if (policy === '')
      return [{ rule: 'blocks-are-hashed', page: address, message: 'The page has no Content-Security-Policy.' }];
    const blocks = elements.filter(
      ({ tagName, properties }) => tagName === 'style' || (tagName === 'script' && properties.src === undefined),
    );
    return blocks.flatMap((element): Finding[] => {
      const { type } = element.properties;
      if (element.tagName === 'script' && typeof type === 'string' && !/^(?:module|text\/javascript)$/u.test(type))
        return [];
      const hash = createHash('sha256').update(toString(element)).digest('base64');
      return policy.includes(hash)
        ? []
        : [
            {
              rule: 'blocks-are-hashed',
              page: address,
              message:
                `An inline <${element.tagName}> has no hash in the ` +
                `Content-Security-Policy: ${toString(element).slice(0, 60)}`,
            },
          ];
    });
  });
}
