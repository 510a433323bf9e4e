// Formats links and quotations with attribution for use elsewhere, as plain text, Markdown and HTML.
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Paragraph, RootContent } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

export interface Forms {
  text: string;
  markdown: string;
  html: string;
}

interface Linked {
  title: string;
  url: string;
  /** The author, version and date of the text, in words. */
  credit: string;
}

/** Formats a link with its credit. */
export function linkForms({ title, url, credit }: Linked): Forms {
  return {
    text: url,
    markdown: toMarkdown({
      type: 'paragraph',
      children: [
        { type: 'link', url, children: [{ type: 'text', value: title }] },
        { type: 'text', value: ` (${credit})` },
      ],
    }),
    html: toHtml(h(null, h('a', { href: url }, title), ` (${credit})`)),
  };
}

/** @param quoted Puts a text between quotation marks. */
export function quoteForms(sentence: string, { title, url, credit }: Linked, quoted: (text: string) => string): Forms {
  const attribution: Paragraph = {
    type: 'paragraph',
    children: [
      { type: 'text', value: '— ' },
      { type: 'link', url, children: [{ type: 'text', value: title }] },
      { type: 'text', value: `, ${credit}` },
    ],
  };
  return {
    text: `${quoted(sentence)} — ${quoted(title)}, ${credit}, ${url}`,
    markdown: toMarkdown({
      type: 'blockquote',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: sentence }] }, attribution],
    }),
    html: toHtml(
      h(null, [
        h('blockquote', { cite: url }, h('p', sentence)),
        '\n',
        h('p', '— ', h('a', { href: url }, title), `, ${credit}`),
      ]),
    ),
  };
}

function toMarkdown(block: RootContent): string {
  return unified()
    .use(remarkStringify)
    .stringify({ type: 'root', children: [block] })
    .trimEnd();
}
