// Normalises dates and node ids in Chromium's PDFs so that builds are reproducible.
//
// in:  /CreationDate (D:20260102030405+00'00') … /ID (node00000232)
// out: /CreationDate (D:20250903000000+00'00') … /ID (node00000001)

const DATES = /(\/(?:CreationDate|ModDate) \(D:)\d{14}[+-]\d{2}'\d{2}'\)/gu;
/**
 * Table cells refer to their headers by these names. The PDF's name tree is sorted by them; renumbering keeps the
 * order.
 */
const NODES = /\(node(\d{8})\)/gu;

/**
 * @param pdf A PDF from Chromium. The replaced parts are uncompressed and keep their length, so no offset moves.
 * @param day A date such as 2025-09-03.
 * @returns The PDF, and whether both dates were found. If not, the browser writes them in another format and the PDF
 * is not reproducible.
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
