// Aligns the columns of tables by classes: a style attribute is not allowed in any page.
//
// in:  | Year |
//      | ---: |
// out: <th class="align-right">Year</th>
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

export function remarkTableAlignment(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'table', (table) => {
      for (const row of table.children) {
        for (const [index, cell] of row.children.entries()) {
          const align = table.align?.[index];
          if (!align) continue;
          cell.data = { ...cell.data, hProperties: { ...cell.data?.hProperties, className: [`align-${align}`] } };
        }
      }
      table.align = null;
    });
  };
}
