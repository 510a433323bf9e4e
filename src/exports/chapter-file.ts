// Serialises a tree as an XHTML file.
import type { ElementContent, Root } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { toXml } from 'xast-util-to-xml';

export interface FileHead {
  title: string;
  language: string;
  direction: string;
}

/** @returns A complete, well-formed document that links the book's style sheet. */
export function chapterFile({ title, language, direction }: FileHead, body: ElementContent[], type?: string): string {
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h(
        'html',
        {
          xmlns: 'http://www.w3.org/1999/xhtml',
          'xmlns:epub': 'http://www.idpf.org/2007/ops',
          lang: language,
          'xml:lang': language,
          dir: direction,
        },
        h('head', h('title', title), h('link', { rel: 'stylesheet', type: 'text/css', href: 'book.css' })),
        h('body', { 'epub:type': type }, body),
      ),
    ],
  };
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(toXast(root), { closeEmptyElements: true })}\n`;
}
