import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverage, locate, paragraphAt, readArticle } from './article.ts';
import { codePoints, normalise } from '../text/normalise.ts';
import { anyText } from '../../test/any-text.ts';

describe('an article', () => {
  test('counts positions in code points of the normalised text', () => {
    const article = readArticle('\uFEFFA 🌉 bridge\r\n\r\ncafe\u0301  closed');
    expect(article.text).toBe('A 🌉 bridge café closed');
    expect(locate(article, 'café')).toEqual({ start: 11, end: 15 });
  });

  test('counts paragraphs over the non-blank lines of the original', () => {
    const article = readArticle('one\n \ntwo\n\nthree');
    expect(['one', 'two', 'three'].map((word) => paragraphAt(article, locate(article, word)?.start ?? -1))).toEqual([
      1, 2, 3,
    ]);
  });

  test('finds the first place outside the parts set aside', () => {
    const article = readArticle('sold yesterday. sold today.');
    expect(locate(article, 'sold', [{ start: 0, end: 15 }])).toEqual({ start: 16, end: 20 });
  });

  test('says where words stand that occur only in a part set aside', () => {
    expect(locate(readArticle('ticker only'), 'ticker', [{ start: 0, end: 11 }])).toEqual({ start: 0, end: 6 });
  });

  test('does not find a word of which one letter differs', () => {
    expect(locate(readArticle('cerró el puente'), 'cerro el puente')).toBeUndefined();
  });

  test('finds every cut of any text again, and the place holds just these words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const article = readArticle(text);
        const points = [...article.text];
        const [from, to] = [a % (points.length + 1), b % (points.length + 1)].toSorted((x, y) => x - y) as [
          number,
          number,
        ];
        const cut = normalise(points.slice(from, to).join(''));
        const span = locate(article, cut);
        if (cut === '') return span === undefined;
        return span !== undefined && points.slice(span.start, span.end).join('') === cut;
      }),
    );
  });

  test('normalising twice changes nothing', () => {
    fc.assert(fc.property(anyText, (text) => normalise(normalise(text)) === normalise(text)));
  });
});

describe('coverage', () => {
  test('counts overlaps once', () => {
    expect(
      coverage([
        { start: 5, end: 10 },
        { start: 0, end: 7 },
        { start: 6, end: 8 },
      ]),
    ).toBe(10);
  });

  test('is never more than the whole', () => {
    const span = fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(fc.property(fc.array(span), (spans) => coverage(spans) <= 50));
  });
});

test('code points are counted, not UTF-16 units', () => {
  expect(codePoints('𠮷野家')).toBe(3);
});
