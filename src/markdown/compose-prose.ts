// Renders pieces of prose that stand in YAML, with one numbering of notes over the whole page.
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { toHtml } from 'hast-util-to-html';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';
import { ui } from '../i18n/ui.ts';
import { ownWordsAddress } from '../addresses/addresses.ts';
import { createNoteList, type PageNote } from './note-list.ts';
import { markLanguages } from './mark-languages.ts';
import { rehypeBaseLinks } from './rehype-base-links.ts';
import { wrapSentences } from './wrap-sentences.ts';

export interface ProseOptions {
  base: string;
  locale: string;
  /** Notes that the page's MDX has numbered already. */
  before?: PageNote[];
  /** Where a claim's note stands, if not on this page. */
  hrefOf?: (claim: string) => string;
  /** Whether sentences and references get anchors: not in lists that stand several times in a page. */
  anchors?: boolean;
  /** The language of words in another script than the page's. */
  languageOf?: (words: string) => string | undefined;
}

export interface ComposedProse {
  /** The pieces as HTML without a paragraph around them, under the keys they came with. */
  html: Record<string, string>;
  /** All notes of the page, in order. */
  notes: PageNote[];
}

/**
 * @param pieces Key → Markdown on one paragraph, with note marks; numbered in this order.
 * @returns The pieces as HTML, and the notes of the page.
 */
export function composeProse(pieces: Record<string, string>, options: ProseOptions): ComposedProse {
  const list = createNoteList(options.before);
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkSmartypants);
  const references = {
    notes: list,
    ownHref: ownWordsAddress,
    labels: ui(options.locale).references,
    hrefOf: options.hrefOf,
    anchors: options.anchors,
  };
  const baseLinks = rehypeBaseLinks({ base: options.base });
  const html = Object.entries(pieces).map(([key, text]) => {
    const tree = processor.runSync(processor.parse(text)) as Root;
    markLanguages(tree, options.locale, options.languageOf ?? (() => undefined));
    wrapSentences(tree, references);
    const hast = toHast(tree);
    if (hast.type !== 'root') return [key, ''];
    baseLinks(hast);
    const inline = hast.children.flatMap((node) =>
      node.type === 'element' && node.tagName === 'p' ? node.children : [node],
    );
    return [key, toHtml({ type: 'root', children: inline })];
  });
  return { html: Object.fromEntries(html), notes: list.notes() };
}

/** A text with the notes of these claims after it. */
export function withNotes(text: string, claims: string[]): string {
  return `${text}${claims.map((claim) => `[^${claim}]`).join('')}`;
}
