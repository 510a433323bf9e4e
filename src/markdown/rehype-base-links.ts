// Prefixes root-relative links with the base path of the site.
//
// in:  <a href="/themes/the-bridge/#closing">
// out: <a href="/explainers/themes/the-bridge/#closing">
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { withBase } from '../addresses/addresses.ts';

/** Where each element has its address. */
const KEYS: Record<string, string> = { a: 'href', img: 'src' };

export function rehypeBaseLinks(options: { base: string }): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'element', (node) => {
      const key = KEYS[node.tagName];
      const address = key === undefined ? undefined : node.properties[key];
      if (key !== undefined && typeof address === 'string' && /^\/(?!\/)/u.test(address)) {
        node.properties[key] = withBase(address, options.base);
      }
    });
  };
}
