// A figure’s data as CSV.
import type { APIRoute } from 'astro';
import { toCsv } from '../../figures/csv.ts';
import { tableOf } from '../../figures/table.ts';
import { getFigure } from '../../layout/figures.ts';
import { absolute } from '../../layout/href.ts';
import { getSite, inOrder } from '../../layout/site.ts';
import { claimAddress } from '../../ledger/addresses.ts';

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
