import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOfWords, textFragment } from './text-fragment.ts';

/** Parses a directive by the grammar of the specification, as browsers do. */
function readDirective(fragment: string): {
  prefix: string | undefined;
  start: string;
  end: string | undefined;
  suffix: string | undefined;
} {
  const terms = fragment.slice('#:~:text='.length).split(',');
  const prefix = terms[0]?.endsWith('-') === true ? terms.shift()?.slice(0, -1) : undefined;
  const suffix = terms.at(-1)?.startsWith('-') === true ? terms.pop()?.slice(1) : undefined;
  expect(terms.length === 1 || terms.length === 2).toBe(true);
  const decode = (term: string | undefined) => (term === undefined ? undefined : decodeURIComponent(term));
  return { prefix: decode(prefix), start: decode(terms[0]) ?? '', end: decode(terms[1]), suffix: decode(suffix) };
}

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .filter((text) => text.trim() !== '' && text.isWellFormed())
  .map((text) => text.trim());
/** Short enough not to be cut, with every character that has a meaning in URLs. */
const tricky = fc
  .array(
    fc.constantFrom(
      'a',
      '-',
      ',',
      '&',
      '%',
      '#',
      '=',
      '“',
      '’',
      '策反',
      '—',
      ' ',
      "'",
      '"',
      '(',
      '+',
      '%2C',
      'é',
      'جسر',
      '👩‍🚀',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

describe('a text fragment', () => {
  test.each([
    ['quatre millions de couronnes', '#:~:text=quatre%20millions%20de%20couronnes'],
    ['nie, dit-il', '#:~:text=nie%2C%20dit%2Dil'],
    ['R&D at 100 %', '#:~:text=R%26D%20at%20100%20%25'],
    ['“projet Héron”', '#:~:text=%E2%80%9Cprojet%20H%C3%A9ron%E2%80%9D'],
    ['策反', '#:~:text=%E7%AD%96%E5%8F%8D'],
    ["it's (so) – really—so", '#:~:text=it%27s%20%28so%29%20%E2%80%93%20really%E2%80%94so'],
  ])('of “%s” is %s', (quote, expected) => {
    expect(textFragment(quote)).toBe(expected);
  });

  test('gives the words back, whatever they are', () => {
    fc.assert(
      fc.property(fc.oneof(words, tricky), (quote) => {
        const { start, end } = readDirective(textFragment(quote));
        if (end === undefined) expect(start).toBe(quote);
        else {
          expect(quote.startsWith(start) && quote.endsWith(end)).toBe(true);
          expect(start.length + end.length).toBeLessThan(quote.length);
        }
      }),
    );
  });

  test('has no sign that ends an address or means something else in it', () => {
    fc.assert(
      fc.property(
        tricky,
        (quote) =>
          void expect(textFragment(quote)).toMatch(/^#:~:text=(?:[\w.]|%[0-9A-F]{2})+(?:,(?:[\w.]|%[0-9A-F]{2})+)?$/u),
      ),
    );
  });

  test('names a long quote by its first and last words, cut where words end', () => {
    const long = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    expect(readDirective(textFragment(long))).toMatchObject({
      start: 'one two three four',
      end: 'ten eleven twelve thirteen',
    });
    expect(readDirective(textFragment('one two three four five six seven eight nine ten eleven twelve'))).toMatchObject(
      { end: undefined },
    );
    const { start, end = '' } = readDirective(
      textFragment('五月にオストレル橋を閉鎖したと町議会は述べたが、理由については何も答えなかった。', 'ja'),
    );
    const ends = new Set(
      [
        ...new Intl.Segmenter('ja', { granularity: 'word' }).segment(
          '五月にオストレル橋を閉鎖したと町議会は述べたが、理由については何も答えなかった。',
        ),
      ].map(({ index }) => index),
    );
    expect(ends.has(start.length)).toBe(true);
    expect(end.endsWith('。')).toBe(true);
  });

  test('of nothing is none', () => {
    expect(() => textFragment('  ')).toThrow('A text fragment needs words.');
  });

  test('goes behind the fragment that a page’s address has', () => {
    expect(addressOfWords('https://example.org/a', 'b c')).toBe('https://example.org/a#:~:text=b%20c');
    expect(addressOfWords('https://example.org/a#part', 'b')).toBe('https://example.org/a#part:~:text=b');
    expect(addressOfWords('https://example.org/a#:~:text=x', 'b')).toBe('https://example.org/a#:~:text=b');
  });
});
