// Prefixes root-relative links with the base path of the site.
//
// in:  <a href="/themes/the-bridge/#closing">
// out: <a href="/explainers/themes/the-bridge/#closing">
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { withBase } from '../addresses/addresses.ts';

export function rehypeBaseLinks(options: { base: string }): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'element', (node) => {
      const { href } = node.properties;
      if (node.tagName === 'a' && typeof href === 'string' && /^\/(?!\/)/u.test(href)) {
        node.properties.href = withBase(href, options.base);
      }
    });
  };
}
