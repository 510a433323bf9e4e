// Renders prose from YAML as HTML, numbering the notes across the whole page.
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
  /** Notes already numbered by the MDX of the page. */
  before?: PageNote[];
  /** Returns the URL of a claim's note, if notes are on another page. */
  hrefOf?: (claim: string) => string;
  /** Whether sentences and references get anchors; false for lists that a page may show more than once. */
  anchors?: boolean;
  /** Returns the language of words in another script than that of the page. */
  languageOf?: (words: string) => string | undefined;
}

export interface ComposedProse {
  /** Key → HTML without an enclosing paragraph. */
  html: Record<string, string>;
  /** All notes on the page, in order. */
  notes: PageNote[];
}

/**
 * @param pieces Key → one paragraph of Markdown with note marks, numbered in this order.
 * @returns The pieces as HTML, and the notes on the page.
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
  const html = Object.entries(pieces).map(([key, text]): [string, string] => {
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

/** @returns The text followed by the note marks of the claims. */
export function withNotes(text: string, claims: string[]): string {
  return `${text}${claims.map((claim) => `[^${claim}]`).join('')}`;
}
