// Wraps each second-level heading and its content in a section labelled by the heading.
//
// in:  <h2 id="closing">…</h2><p>…</p>
// out: <section aria-labelledby="closing"><h2 id="closing">…</h2><p>…</p></section>
import type { Element, Root, RootContent } from 'hast';

export function rehypeSections(): (tree: Root) => void {
  return (tree) => {
    const children: RootContent[] = [];
    let section: Element | undefined;
    for (const node of tree.children) {
      if (node.type === 'element' && node.tagName === 'h2') {
        const { id } = node.properties;
        section = {
          type: 'element',
          tagName: 'section',
          properties: typeof id === 'string' ? { ariaLabelledBy: [id] } : {},
          children: [node],
        };
        children.push(section);
      } else if (section === undefined || node.type === 'mdxjsEsm' || node.type === 'doctype') {
        children.push(node);
      } else {
        section.children.push(node);
      }
    }
    tree.children = children;
  };
}
