// Citations for reference managers: BibTeX, RIS and CSL-JSON, from citation-js.
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Cited } from './cited-work.ts';
import { cslItem } from './csl-item.ts';

/** The files that a citation is offered as: the end of the name, and the media type. */
export const referenceFormats = {
  bib: { type: 'application/x-bibtex', write: bibtex },
  ris: { type: 'application/x-research-info-systems', write: ris },
  json: { type: 'application/vnd.citationstyles.csl+json', write: cslJson },
} as const satisfies Record<string, { type: string; write: (cited: Cited) => string }>;
export type ReferenceFormat = keyof typeof referenceFormats;

export const REFERENCE_FORMATS = Object.keys(referenceFormats) as ReferenceFormat[];

// Its ASCII drops every letter that TeX has no command for, such as Han; as UTF-8 it escapes nothing, so that is done here.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, checkLabel: false });

/** BibTeX in UTF-8. Neither BibTeX nor RIS has a field for the page around a section, or for a version of it: a note says both. */
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

/** citation-js writes the day into the month, `month = {jan 2}`, where Biber finds neither: the month is a name that BibTeX knows, the day a field. */
function splitDay(text: string): string {
  return text.replace(/month = \{([a-z]{3}) (\d{1,2})\}/u, 'month = $1,\n\tday = {$2}');
}

/** RIS, a field a line: citation-js would break lines at 70 letters, in the midst of addresses. */
export function ris(cited: Cited): string {
  const [{ TY: type, ...fields } = {}] = new Cite([
    { ...cslItem(cited), publisher: cited.site, note: cited.description },
  ]).format('ris', { format: 'object' });
  // It cuts keys at 20 letters, so that sections of one page share one, and writes months and days of one digit.
  const mended = {
    ...fields,
    ID: cited.key,
    ...(cited.date === null ? {} : { DA: `${cited.date.replaceAll('-', '/')}/` }),
  };
  return [['TY', type], ...Object.entries(mended), ['ER', '']].map(([tag, value]) => `${tag}  - ${value}\n`).join('');
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

/** Escapes what TeX or BibTeX would read as a command, and what it would join: “--”, two grave accents, two apostrophes. */
function escapeTex(text: string): string {
  return text.replace(
    /[\\{}&%$#_^~<>]|[-`'](?=[-`'])/gu,
    (character) => TEX[character] ?? (/[-`']/u.test(character) ? `${character}{}` : `\\${character}`),
  );
}
