// The figures of a page, their prose composed in one numbering with its notes.
import { getEntry } from 'astro:content';
import { tableOf, type FigureTable } from '../figures/figure-table.ts';
import { withNotes } from '../markdown/compose-prose.ts';
import type { PageNote } from '../markdown/note-list.ts';
import type { LedgerFigure } from '../ledger/types.ts';
import { compose, getSite } from './queries.ts';

export interface ShownFigure {
  figure: LedgerFigure;
  table: FigureTable;
  /** As HTML, with notes. */
  caption: string;
  description: string;
  /** Who says each row, with its notes. */
  standings: string[];
}

export async function getFigure(id: string): Promise<LedgerFigure> {
  const entry = await getEntry('figures', id);
  if (entry === undefined) throw new Error(`There is no figure “${id}”. Run npm run check.`);
  return entry.data;
}

/**
 * @param ids The figures of the page, in order.
 * @param before The notes that the page has numbered already.
 * @returns The figures by id, and all notes of the page.
 */
export async function composeFigures(
  ids: string[],
  before: PageNote[] = [],
): Promise<{ figures: Map<string, ShownFigure>; notes: PageNote[] }> {
  const { site, words } = await getSite();
  const shown = await Promise.all([...new Set(ids)].map(getFigure));
  const tables = new Map(shown.map((figure) => [figure.id, tableOf(figure, { words, locale: site.language })]));
  const pieces = shown.flatMap(({ id, caption, description }): [string, string][] => [
    [`${id} caption`, caption],
    [`${id} description`, description],
    ...(tables.get(id)?.rows ?? []).map(({ speaker, lines, claims }, row): [string, string] => [
      `${id} ${row}`,
      withNotes(`${speaker}, ${words.linesCount(lines.length)}`, claims),
    ]),
  ]);
  const { html, notes } = await compose(Object.fromEntries(pieces), { before });
  const figures = shown.map((figure): [string, ShownFigure] => {
    const table = tables.get(figure.id) ?? { heads: [], rows: [] };
    const standings = table.rows.map((_, row) => html[`${figure.id} ${row}`] ?? '');
    return [
      figure.id,
      {
        figure,
        table,
        caption: html[`${figure.id} caption`] ?? '',
        description: html[`${figure.id} description`] ?? '',
        standings,
      },
    ];
  });
  return { figures: new Map(figures), notes };
}
