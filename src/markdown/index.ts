// Lists the Markdown plugins in the order in which they run.
import type { RehypePlugins, RemarkPlugins } from '@astrojs/markdown-remark';
import { rehypeBaseLinks } from './rehype-base-links.ts';
import { rehypeSections } from './rehype-sections.ts';
import { remarkClaimNotes } from './remark-claim-notes.ts';
import { remarkFigures } from './remark-figures.ts';
import { remarkSectionIds } from './remark-section-ids.ts';
import { remarkTableAlignment } from './remark-table-alignment.ts';

export function remarkPlugins(options: { locale: string }): RemarkPlugins {
  return [remarkSectionIds, remarkFigures, remarkTableAlignment, [remarkClaimNotes, options]];
}

export function rehypePlugins(options: { base: string }): RehypePlugins {
  return [[rehypeBaseLinks, options], rehypeSections];
}
