// Which source says what, as CSV.
import type { APIRoute } from 'astro';
import { claimAddress } from '../addresses/addresses.ts';
import { claimMatrixRows } from '../site/claim-matrix.ts';
import { absolute } from '../site/href.ts';
import { toCsv } from '../text/csv.ts';

export const GET: APIRoute = async () => {
  const csv = toCsv({ rows: await claimMatrixRows() }, (claim) => absolute(claimAddress(claim)));
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
