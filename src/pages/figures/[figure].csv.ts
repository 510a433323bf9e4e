// Serves the data of a figure as CSV.
import type { APIRoute } from 'astro';
import { toCsv } from '../../text/csv.ts';
import { tableOf } from '../../figures/figure-table.ts';
import { getFigure } from '../../site/page-figures.ts';
import { absolute } from '../../site/href.ts';
import { getSite, inOrder } from '../../site/queries.ts';
import { claimAddress } from '../../addresses/addresses.ts';

export async function getStaticPaths() {
  return (await inOrder('figures')).map(({ id }) => ({ params: { figure: id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const { site, words } = await getSite();
  const table = tableOf(await getFigure(params.figure ?? ''), { words, locale: site.language });
  return new Response(
    toCsv(table, (claim) => absolute(claimAddress(claim))),
    { headers: { 'content-type': 'text/csv; charset=utf-8' } },
  );
};
