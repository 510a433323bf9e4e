// Exports citations to reference managers as BibTeX, RIS and CSL-JSON, with citation-js.
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Cited } from './cited-work.ts';
import { cslItem } from './csl-item.ts';

/** The file formats of a citation: file extension and media type. */
export const referenceFormats = {
  bib: { type: 'application/x-bibtex', write: bibtex },
  ris: { type: 'application/x-research-info-systems', write: ris },
  json: { type: 'application/vnd.citationstyles.csl+json', write: cslJson },
} as const satisfies Record<string, { type: string; write: (cited: Cited) => string }>;
export type ReferenceFormat = keyof typeof referenceFormats;

export const REFERENCE_FORMATS = Object.keys(referenceFormats) as ReferenceFormat[];

// In ASCII mode citation-js drops letters without a TeX command, such as Han; in UTF-8 it escapes nothing, so
// escapeTex does.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, checkLabel: false });

/**
 * Writes BibTeX in UTF-8. Neither BibTeX nor RIS has a field for the containing page or the version, so a note gives
 * both.
 */
export function bibtex(cited: Cited): string {
  const item = {
    ...cslItem(cited),
    title: escapeTex(cited.title),
    publisher: escapeTex(cited.site),
    note: escapeTex(cited.description),
  };
  const author = cited.operator === null ? {} : { author: [{ literal: escapeTex(cited.operator) }] };
  return `${splitDay(new Cite([{ ...item, ...author }]).format('bibtex').trim())}\n`;
}

/**
 * citation-js writes the day into the month, `month = {jan 2}`, and Biber then finds neither. Write the month as a
 * BibTeX macro and the day as a field.
 */
function splitDay(text: string): string {
  return text.replace(/month = \{([a-z]{3}) (\d{1,2})\}/u, 'month = $1,\n\tday = {$2}');
}

/** Writes RIS with one field per line: citation-js would break lines at 70 characters, even within URLs. */
export function ris(cited: Cited): string {
  const [{ TY: type, ...fields } = {}] = new Cite([
    { ...cslItem(cited), publisher: cited.site, note: cited.description },
  ]).format('ris', { format: 'object' });
  // citation-js truncates keys at 20 characters, so that sections of one page share one, and doesn't pad months and
  // days.
  const corrected = {
    ...fields,
    ID: cited.key,
    ...(cited.date === null ? {} : { DA: `${cited.date.replaceAll('-', '/')}/` }),
  };
  return [['TY', type], ...Object.entries(corrected), ['ER', '']]
    .map(([tag, value]) => `${tag}  - ${value}\n`)
    .join('');
}

export function cslJson(cited: Cited): string {
  return `${JSON.stringify([cslItem(cited)], null, 1)}\n`;
}

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Escapes TeX and BibTeX commands and ligatures: “--”, two grave accents, two apostrophes. */
function escapeTex(text: string): string {
  return text.replace(
    /[\\{}&%$#_^~<>]|[-`'](?=[-`'])/gu,
    (character) => TEX[character] ?? (/[-`']/u.test(character) ? `${character}{}` : `\\${character}`),
  );
}
