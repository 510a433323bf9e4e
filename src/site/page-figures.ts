// Renders the prose of a page's figures, numbering its notes together with those of the page.
import { getEntry } from 'astro:content';
import { tableOf, type FigureTable } from '../figures/figure-table.ts';
import { withNotes } from '../markdown/compose-prose.ts';
import type { PageNote } from '../markdown/note-list.ts';
import type { LedgerFigure } from '../ledger/types.ts';
import { compose, getSite } from './queries.ts';

export interface ShownFigure {
  figure: LedgerFigure;
  table: FigureTable;
  /** HTML with notes, as is the description. */
  caption: string;
  description: string;
  /** Who states each row and in how many lines, as HTML with notes. */
  standings: string[];
}

/** @throws If the figure does not exist. */
export async function getFigure(id: string): Promise<LedgerFigure> {
  const entry = await getEntry('figures', id);
  if (entry === undefined) throw new Error(`There is no figure “${id}”. Run npm run check.`);
  return entry.data;
}

/**
 * @param ids The figures of the page, in order.
 * @param before The notes that are already numbered on the page.
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
