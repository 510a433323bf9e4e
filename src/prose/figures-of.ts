// Finds the figures placed in a page: `<Figure id="money" />`.
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The component with which authors place a figure. */
const FIGURE = 'Figure';

export interface PlacedFigure {
  /** Empty if the element has no id. */
  id: string;
  line: number;
  col: number;
}

/** @returns The figures of a tree, in order. */
export function figuresOf(tree: Root): PlacedFigure[] {
  const figures: PlacedFigure[] = [];
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if (!('attributes' in node) || node.name !== FIGURE) return;
    const id = node.attributes.find(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id',
    )?.value;
    const start = node.position?.start;
    figures.push({ id: typeof id === 'string' ? id : '', line: start?.line ?? 1, col: start?.column ?? 1 });
  });
  return figures;
}
