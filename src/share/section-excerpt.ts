// Extracts a section from a theme's page for embedding in another site. Its links open the page in a new window.
//
// in:  <h2 id="closing">…</h2><p><span class="sentence" id="c-x">May.<sup><button popovertarget="n-x">1</button></sup></span></p><h2>…
// out: <p><span class="sentence">May.<sup><a href="/themes/bridge/#n-x" target="_blank" rel="noopener">1</a></sup></span></p>
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { matches, selectAll } from 'hast-util-select';
import { SKIP, visit } from 'unist-util-visit';
import { noteAnchor } from '../addresses/addresses.ts';
import { OWN } from '../prose/prose-blocks.ts';
import { STUB } from '../markdown/wrap-sentences.ts';

/** Elements that work only on the page itself. */
const LEFT_OUT = `script, style, template, button, dialog, form, [popover], .stub, ${STUB}`;

/**
 * @param html The HTML of a theme, as on its page.
 * @param section The section's id.
 * @param page The URL of the theme.
 * @returns The content under the section's heading, with the levels of its headings raised to start at h2.
 * @throws If the theme has no such heading.
 */
export function excerpt(html: string, { section, page }: { section: string; page: string }): Root {
  const out: Root = { type: 'root', children: underHeading(fromHtml(html, { fragment: true }), section) };
  visit(out, 'element', (element, index, parent) => {
    const { popoverTarget: note } = element.properties;
    if (typeof note === 'string')
      Object.assign(element, {
        tagName: 'a',
        properties: { href: `#${note}`, ariaLabel: element.properties.ariaLabel },
      });
    // Also remove empty spans, which only held an anchor.
    const empty = element.tagName === 'span' && element.children.length === 0;
    if ((empty || matches(LEFT_OUT, element)) && parent !== undefined && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    delete element.properties.id;
    delete element.properties.ariaLabelledBy;
    const { href } = element.properties;
    if (element.tagName === 'a' && typeof href === 'string')
      element.properties = {
        ...element.properties,
        href: href.startsWith('#') ? `${page}${href}` : href,
        target: '_blank',
        rel: ['noopener'],
      };
    return undefined;
  });
  return out;
}

/** @returns The sentence of an excerpt that has these notes, in this order; undefined if there is none. */
export function sentenceIn(root: Root, notes: readonly string[]): Element | undefined {
  return selectAll('.sentence', root).find((sentence) => {
    const carried = selectAll('sup.notes a', sentence).map(({ properties }) =>
      matches('.own', { type: 'element', tagName: 'a', properties, children: [] })
        ? OWN
        : String(properties.href).replace(/^.*#/u, ''),
    );
    return carried.join(' ') === notes.map((note) => (note === OWN ? OWN : noteAnchor(note))).join(' ');
  });
}

function underHeading(tree: Root, section: string): RootContent[] {
  const parent = [tree, ...selectAll('*', tree)].find(({ children }) =>
    children.some((child) => child.type === 'element' && child.properties.id === section && rankOf(child) > 0),
  );
  if (parent === undefined) throw new Error(`The theme has no heading with the id “${section}”.`);
  const start = parent.children.findIndex((child) => child.type === 'element' && child.properties.id === section);
  const rank = rankOf(parent.children[start]);
  const rest: RootContent[] = parent.children.slice(start + 1);
  const end = rest.findIndex((child) => rankOf(child) > 0 && rankOf(child) <= rank);
  const under = end === -1 ? rest : rest.slice(0, end);
  visit({ type: 'root', children: under } satisfies Root, 'element', (element) => {
    if (rankOf(element) > 0) element.tagName = `h${rankOf(element) - rank + 1}`;
  });
  return under;
}

/** Returns the heading level, such as 2 for an h2; 0 if the node is not a heading. */
function rankOf(node: RootContent | undefined): number {
  return node?.type === 'element' ? Number(/^h([1-6])$/u.exec(node.tagName)?.[1] ?? 0) : 0;
}
