// Turns a work into a CSL item, the model that reference managers exchange and citation styles format.
import type { Cited } from './cited-work.ts';

export interface CslItem {
  id: string;
  'citation-key': string;
  type: 'webpage';
  title: string;
  'container-title': string;
  publisher?: string;
  author?: { literal: string }[];
  issued?: { 'date-parts': [number, number, number][] };
  URL: string;
  version: string;
  language: string;
}

/** @returns The section as a web page within its page, published by the site. */
export function cslItem({ key, title, page, site, operator, url, date, version, language }: Cited): CslItem {
  const [year, month, day] = (date ?? '').split('-').map(Number);
  return {
    id: key,
    'citation-key': key,
    type: 'webpage',
    title,
    ...(page === null ? { 'container-title': site } : { 'container-title': page, publisher: site }),
    ...(operator === null ? {} : { author: [{ literal: operator }] }),
    ...(year === undefined || month === undefined || day === undefined
      ? {}
      : { issued: { 'date-parts': [[year, month, day]] } }),
    URL: url,
    version,
    language,
  };
}
