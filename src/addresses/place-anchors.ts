// Inserts old anchors where their text is now, so that old links work without script.
//
// in:  <h2 id="bolts">…</h2>, { id: 'nuts', at: 'bolts' }
// out: <h2 id="bolts"><span id="nuts"></span>…</h2>
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { PageMoves } from './resolve-aliases.ts';
import { escapeXml } from '../text/escape-xml.ts';

/**
 * @param html A whole page.
 * @param anchors Old ids, each with the id of the element to put it in; null for the page's title.
 * @returns The page with the anchors. Skips ids that the page already has, and anchors whose element is missing: the
 * checks of the built site report those.
 */
export function placeAnchors(html: string, anchors: PageMoves['anchors']): string {
  const { byId, title } = readElements(html);
  const insertions = anchors.flatMap(({ id, at }) => {
    const offset = openingEnd(at === null ? title : byId.get(at));
    return byId.has(id) || offset === undefined ? [] : [{ offset, text: `<span id="${escapeXml(id)}"></span>` }];
  });
  return insertions
    .toSorted((a, b) => b.offset - a.offset)
    .reduce((page, { offset, text }) => `${page.slice(0, offset)}${text}${page.slice(offset)}`, html);
}

function readElements(html: string): { byId: Map<string, Element>; title: Element | undefined } {
  const byId = new Map<string, Element>();
  let title: Element | undefined;
  visit(fromHtml(html, { verbose: true }), 'element', (element) => {
    const { id } = element.properties;
    if (typeof id === 'string' && !byId.has(id)) byId.set(id, element);
    if (element.tagName === 'h1') title ??= element;
  });
  return { byId, title };
}

/** The offset in the page at which the element's opening tag ends. */
function openingEnd(element: Element | undefined): number | undefined {
  return element?.data?.position?.opening?.end.offset;
}
