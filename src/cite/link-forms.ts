// Links and quotations with their attribution, for an article elsewhere: as plain text, Markdown and HTML.
import { toHtml } from 'hast-util-to-html';
import type { Element, ElementContent } from 'hast';
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
  /** Whose text it is, which version and of which day, in words. */
  credit: string;
}

/** A link with its credit. */
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
    html: toHtml([link(url, title), text(` (${credit})`)]),
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
    html: toHtml([
      element('blockquote', { cite: url }, [element('p', {}, [text(sentence)])]),
      text('\n'),
      element('p', {}, [text('— '), link(url, title), text(`, ${credit}`)]),
    ]),
  };
}

function toMarkdown(block: RootContent): string {
  return unified()
    .use(remarkStringify)
    .stringify({ type: 'root', children: [block] })
    .trimEnd();
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function link(url: string, title: string): Element {
  return element('a', { href: url }, [text(title)]);
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
