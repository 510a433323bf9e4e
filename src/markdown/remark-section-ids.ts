// Turns the explicit id at the end of a heading into its id attribute.
//
// in:  ## When the bridge closed [#closing]
// out: <h2 id="closing">When the bridge closed</h2>
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { takeSectionId } from '../prose/section-id.ts';

export function remarkSectionIds(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'heading', (heading) => {
      const id = takeSectionId(heading);
      if (id !== null) heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
    });
  };
}
