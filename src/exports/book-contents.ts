// Builds the book's table of contents and landmarks as trees.
import type { Element } from 'hast';
import { h, type Properties } from 'hastscript';
import type { Words } from '../i18n/ui.ts';
import type { Book, Chapter } from './book.ts';

const link = (href: string, label: string, properties: Properties = {}): Element =>
  h('a', { ...properties, href }, label);

/** @returns The content of the body of nav.xhtml. */
export function contents({ chapters }: Book, words: Words): Element[] {
  const named = chapters.filter(({ named }) => named);
  const first = chapters.find(({ address }) => address.startsWith('/themes/')) ?? chapters[0];
  return [
    h(
      'nav',
      { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' },
      h('h1', words.papers.contents),
      list(named.filter(({ under }) => under === null).map((chapter) => entry(chapter, named))),
    ),
    h(
      'nav',
      { 'epub:type': 'landmarks', id: 'landmarks', hidden: true },
      h('h2', words.papers.landmarks),
      list(
        [
          link('cover.xhtml', words.papers.cover, { 'epub:type': 'cover' }),
          link('#toc', words.papers.contents, { 'epub:type': 'toc' }),
          ...(first === undefined ? [] : [link(first.file, first.title, { 'epub:type': 'bodymatter' })]),
        ].map((item) => h('li', item)),
      ),
    ),
  ];
}

/** Builds the entry of a chapter, with its sections or with the pages of its list. */
function entry(chapter: Chapter, named: Chapter[]): Element {
  const pages = named.filter(({ under }) => under === chapter.address);
  const below =
    pages.length > 0
      ? pages.map((page) => h('li', link(page.file, page.title)))
      : chapter.parts.map(({ id, title }) => h('li', link(`${chapter.file}#${id}`, title)));
  return h('li', link(chapter.file, chapter.title), ...(below.length === 0 ? [] : [list(below)]));
}

function list(items: Element[]): Element {
  return h('ol', items);
}
