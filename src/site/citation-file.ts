// Serves a section's citation as a file in a format of reference managers.
import type { APIRoute } from 'astro';
import { referenceFormats, type ReferenceFormat } from '../cite/reference-files.ts';
import { citeSection } from './section-citation.ts';

export function citationFile(format: ReferenceFormat): APIRoute {
  const { type, write } = referenceFormats[format];
  return async ({ params: { theme = '', section = '' } }) => {
    const { cited } = await citeSection(theme, section);
    return new Response(write(cited), { headers: { 'content-type': `${type}; charset=utf-8` } });
  };
}
