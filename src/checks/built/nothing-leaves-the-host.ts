// No page loads anything from another host.
import { matches } from 'hast-util-select';
import type { BuiltSite, Finding } from '../built-pages.ts';

const LOADING =
  'script[src], img[src], img[srcset], source[src], source[srcset], iframe[src], video[src], ' +
  'audio[src], embed[src], object[data], link[rel~=stylesheet], link[rel~=preload], link[rel~=icon], ' +
  'link[rel~=preconnect], link[rel~=dns-prefetch], link[rel~=modulepreload]';

/** The elements in that selector, for a quick first filter. */
const LOADERS = new Set(['script', 'img', 'source', 'iframe', 'video', 'audio', 'embed', 'object', 'link']);

export function nothingLeavesTheHost({ pages }: BuiltSite): Finding[] {
  return pages.flatMap(({ address, elements }) =>
    elements
      .filter(({ tagName }) => LOADERS.has(tagName))
      .filter((element) => matches(LOADING, element))
      .flatMap((element): Finding[] => {
        const { src, srcSet, href, data } = element.properties;
        const outside = [src, srcSet, href, data].map(String).find((value) => /^(?:[a-z]+:)?\/\//u.test(value));
        return outside === undefined
          ? []
          : [
              {
                rule: 'nothing-leaves-the-host',
                page: address,
                message: `<${element.tagName}> loads ${outside} from another host.`,
              },
            ];
      }),
  );
}
