// The book's contents and landmarks, as trees.
import type { Element, ElementContent, Properties } from 'hast';
import type { Words } from '../i18n/ui.ts';
import type { Book, Chapter } from './book.ts';

const element = (tagName: string, properties: Properties, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const link = (href: string, label: string, properties: Properties = {}): Element =>
  element('a', { ...properties, href }, { type: 'text', value: label });

/** @returns What stands in the body of nav.xhtml. */
export function contents({ chapters }: Book, words: Words): Element[] {
  const named = chapters.filter(({ named }) => named);
  const first = chapters.find(({ address }) => address.startsWith('/themes/')) ?? chapters[0];
  return [
    element(
      'nav',
      { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' },
      element('h1', {}, { type: 'text', value: words.papers.contents }),
      list(named.filter(({ under }) => under === null).map((chapter) => entry(chapter, named))),
    ),
    element(
      'nav',
      { 'epub:type': 'landmarks', id: 'landmarks', hidden: true },
      element('h2', {}, { type: 'text', value: words.papers.landmarks }),
      list(
        [
          link('cover.xhtml', words.papers.cover, { 'epub:type': 'cover' }),
          link('#toc', words.papers.contents, { 'epub:type': 'toc' }),
          ...(first === undefined ? [] : [link(first.file, first.title, { 'epub:type': 'bodymatter' })]),
        ].map((item) => element('li', {}, item)),
      ),
    ),
  ];
}

/** A chapter with its parts, or with the pages of its list. */
function entry(chapter: Chapter, named: Chapter[]): Element {
  const pages = named.filter(({ under }) => under === chapter.address);
  const below =
    pages.length > 0
      ? pages.map((page) => element('li', {}, link(page.file, page.title)))
      : chapter.parts.map(({ id, title }) => element('li', {}, link(`${chapter.file}#${id}`, title)));
  return element('li', {}, link(chapter.file, chapter.title), ...(below.length === 0 ? [] : [list(below)]));
}

function list(items: Element[]): Element {
  return element('ol', {}, ...items);
}
