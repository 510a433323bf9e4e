import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test('rows become CSV as RFC 4180 has it, with marks doubled and lines that end in CRLF', () => {
  const table = {
    heads: [],
    rows: [
      {
        cells: [],
        status: 'alleged',
        speaker: 'A, B',
        lines: ['one', 'two'],
        claims: ['x', 'y'],
        data: { label: 'say "so"', sum: null, value: 3 },
      } as const,
    ].map((one) => ({ ...one, cells: [...one.cells], lines: [...one.lines], claims: [...one.claims] })),
  };
  expect(toCsv(table, (claim) => `https://site.example/claims/${claim}/`)).toBe(
    'label,sum,value,status,speaker,lines,claims,address\r\n"say ""so""",,3,alleged,"A, B",one; two,x; y,https://site.example/claims/x/; https://site.example/claims/y/\r\n',
  );
});
