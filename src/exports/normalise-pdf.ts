// Takes the accidents of one printing out of a PDF, so that the same page gives the same bytes: the clock's time, and how the browser numbered its nodes.
//
// in:  /CreationDate (D:20260102030405+00'00') … /ID (node00000232)
// out: /CreationDate (D:20250903000000+00'00') … /ID (node00000001)

const DATES = /(\/(?:CreationDate|ModDate) \(D:)\d{14}[+-]\d{2}'\d{2}'\)/gu;
/** The cells of tables name their heads so. The PDF's list of names is in their order, which stays. */
const NODES = /\(node(\d{8})\)/gu;

/**
 * @param pdf As Chromium writes it: what changes stands uncompressed, and becomes as long as it was, so no offset moves.
 * @param day Such as 2025-09-03.
 * @throws Where it has not the two dates.
 */
export function settlePdf(pdf: Uint8Array, day: string): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const met = text.match(DATES)?.length ?? 0;
  if (met !== 2)
    throw new Error(
      `The PDF has ${met} dates where 2 were expected: the browser writes them in another way than this knows.`,
    );
  const nodes = [...new Set([...text.matchAll(NODES)].map(([, node]) => node ?? ''))].toSorted();
  const numbers = new Map(nodes.map((node, index) => [node, String(index + 1).padStart(8, '0')]));
  const settled = text
    .replace(DATES, `$1${day.replaceAll('-', '')}000000+00'00')`)
    .replace(NODES, (_name, node: string) => `(node${numbers.get(node) ?? node})`);
  return Buffer.from(settled, 'latin1');
}
