// Normalises dates and node ids in Chromium's PDFs, so that the same page gives the same bytes.
//
// in:  /CreationDate (D:20260102030405+00'00') … /ID (node00000232)
// out: /CreationDate (D:20250903000000+00'00') … /ID (node00000001)

const DATES = /(\/(?:CreationDate|ModDate) \(D:)\d{14}[+-]\d{2}'\d{2}'\)/gu;
/** The cells of tables name their heads so. The PDF's list of names is in their order, which stays. */
const NODES = /\(node(\d{8})\)/gu;

/**
 * @param pdf As Chromium writes it: what changes is uncompressed, and keeps its length, so no offset moves.
 * @param day Such as 2025-09-03.
 * @returns The PDF, and whether both dates were found. If not, the browser writes them in another way, and its PDFs differ from build to build.
 */
export function normalisePdf(pdf: Uint8Array, day: string): { pdf: Uint8Array; reproducible: boolean } {
  const text = Buffer.from(pdf).toString('latin1');
  const nodes = [...new Set([...text.matchAll(NODES)].map(([, node = '']) => node))].toSorted();
  const numbers = new Map(nodes.map((node, index) => [node, String(index + 1).padStart(8, '0')]));
  const normalised = text
    .replace(DATES, `$1${day.replaceAll('-', '')}000000+00'00')`)
    .replace(NODES, (_name, node: string) => `(node${numbers.get(node) ?? node})`);
  return { pdf: Buffer.from(normalised, 'latin1'), reproducible: text.match(DATES)?.length === 2 };
}
