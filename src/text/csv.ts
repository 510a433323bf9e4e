// Writes rows as CSV (RFC 4180).

/** A row of data, with the claims that state it. */
export interface CsvRow {
  data: Record<string, string | number | boolean | null>;
  status: string;
  speaker: string;
  lines: string[];
  claims: string[];
}

/** Separates several values in one field. */
const AND = '; ';

/** @param addressOf Returns the address of a claim. */
export function toCsv({ rows }: { rows: CsvRow[] }, addressOf: (claim: string) => string): string {
  const [first] = rows;
  const heads = [...Object.keys(first?.data ?? {}), 'status', 'speaker', 'lines', 'claims', 'address'];
  const records = rows.map(({ data, status, speaker, lines, claims }) => [
    ...Object.values(data),
    status,
    speaker,
    lines.join(AND),
    claims.join(AND),
    claims.map(addressOf).join(AND),
  ]);
  return [heads, ...records].map((record) => `${record.map(field).join(',')}\r\n`).join('');
}

function field(value: string | number | boolean | null): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
