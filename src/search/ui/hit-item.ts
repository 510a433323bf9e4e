// Renders a result: its kind, link and excerpt, each in its own language and direction.
import { directionOf } from '../../text/scripts.ts';
import type { SearchWords } from '../../i18n/ui.ts';
import { withBase } from '../../addresses/addresses.ts';
import { element } from './element.ts';
import { withMarks } from './mark-links.ts';
import type { Facet, MarkedText, SearchAnswer, SearchHit } from '../engine/search-types.ts';

export interface RenderContext {
  words: SearchWords;
  base: string;
  locale: string;
}

export function hitItem(hit: SearchHit, counts: SearchAnswer['counts'], context: RenderContext): HTMLLIElement {
  const link = element(
    'a',
    { href: withBase(withMarks(hit.address, hit.matched), context.base), ...inLanguage(hit.title, context) },
    ...marked(hit.title),
  );
  const item = element(
    'li',
    { class: 'hit', 'data-kind': hit.kind },
    element('p', { class: 'hit-meta' }, ...meta(hit, counts, context)),
    link,
  );
  if (hit.excerpt)
    item.append(element('p', { class: 'hit-excerpt', ...inLanguage(hit.excerpt, context) }, ...marked(hit.excerpt)));
  return item;
}

/** The label of a facet’s value. */
export function labelOf(
  facet: Facet,
  value: string,
  counts: SearchAnswer['counts'] | undefined,
  { words, locale }: RenderContext,
): string {
  const own: Partial<Record<Facet, Record<string, string>>> = { kind: words.kinds, status: words.statuses };
  const known = own[facet]?.[value] ?? counts?.[facet].find((entry) => entry.value === value)?.label ?? value;
  return facet === 'language' ? languageName(value, locale) : known;
}

function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function marked({ parts }: MarkedText): (Node | string)[] {
  return parts.map(({ text, match }) => (match ? element('mark', {}, text) : text));
}

function inLanguage({ lang }: MarkedText, { locale }: RenderContext): Record<string, string> {
  return lang === locale ? {} : { lang, dir: directionOf(lang) };
}

/** Its kind, and its status, speaker and theme if it has just one. */
function meta(hit: SearchHit, counts: SearchAnswer['counts'], context: RenderContext): Node[] {
  const pieces = [element('span', { class: 'kind' }, context.words.kinds[hit.kind])];
  for (const facet of ['status', 'speaker', 'theme'] as const) {
    const [value, ...others] = hit.facets[facet] ?? [];
    if (value === undefined || others.length > 0) continue;
    pieces.push(
      element(
        'span',
        facet === 'status' ? { class: 'status', 'data-status': value } : {},
        labelOf(facet, value, counts, context),
      ),
    );
  }
  return pieces;
}
