// Lists the figures that a page places in its front matter.
//
// in:  <Figure id="money" />
// out: the same; front matter `figures: ['money']`
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { figuresOf } from '../prose/figures-of.ts';

export function remarkFigures(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const astro = (file.data.astro ??= {});
    astro.frontmatter = { ...astro.frontmatter, figures: figuresOf(tree).map(({ id }) => id) };
  };
}
