// Formats citations for readers with citation-js: APA, Chicago and MLA, as plain text and as HTML.
//
// APA is the official style. Chicago and MLA are our own short styles for this kind of text, after the manuals.
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import chicago from './chicago-web-page.csl?raw';
import type { Cited } from './cited-work.ts';
import { cslItem, type CslItem } from './csl-item.ts';
import mla from './mla-web-page.csl?raw';

plugins.config.get('@csl').templates.add('chicago-web-page', chicago);
plugins.config.get('@csl').templates.add('mla-web-page', mla);

export interface Printed {
  text: string;
  /** The same with italics, for pages and for word processors. */
  html: string;
}

export type Style = 'apa' | 'chicagoNote' | 'chicago' | 'mla';

/** @returns The citation in each style. */
export function printStyles(cited: Cited): Record<Style, Printed> {
  const item = cslItem(cited);
  return {
    apa: print(apaItem(cited, item), 'bibliography', 'apa'),
    chicagoNote: print(item, 'citation', 'chicago-web-page'),
    chicago: print(item, 'bibliography', 'chicago-web-page'),
    mla: print(item, 'bibliography', 'mla-web-page'),
  };
}

/** APA gives the site after the title of a web page, and the kind of work in brackets if it isn't obvious. */
function apaItem({ site, description }: Cited, { publisher: _, ...item }: CslItem): CslItem & { genre: string } {
  return { ...item, 'container-title': site, genre: description };
}

/** The processor reads “<i>” and the like as markup, so another character temporarily replaces “<”. */
const LESS = '\uE000';

function print(item: CslItem, kind: 'bibliography' | 'citation', template: string): Printed {
  const guarded = Object.fromEntries(
    Object.entries(item).map(([key, value]) => [key, typeof value === 'string' ? value.replaceAll('<', LESS) : value]),
  );
  const printed = new Cite([guarded]).format(kind, { template, format: 'html', lang: localeOf(item.language) });
  const html = printed
    .replaceAll(LESS, '&lt;')
    .replace(/<\/?div[^>]*>/gu, '')
    .trim();
  return { text: toString(fromHtml(html, { fragment: true })), html };
}

function localeOf(language: string): string {
  const locales = plugins.config.get('@csl').locales.list();
  return (
    locales.find((locale) => locale === language || locale.startsWith(`${language.split('-')[0] ?? ''}-`)) ?? 'en-US'
  );
}
