import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cited, ODD_TITLES, titles } from '../../test/cited-samples.ts';
import { printStyles } from './citation-styles.ts';

/**
 * Reduces a text to what a style must not change, without quotation marks and spaces. The processor turns ᴬ into a
 * superscript A.
 */
const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .replace(/[^\p{L}\p{Nd}<>&%#$]/gu, '');
const texts = (of: Partial<typeof cited> = {}) =>
  Object.fromEntries(Object.entries(printStyles({ ...cited, ...of })).map(([style, { text }]) => [style, text]));

test('prints APA, Chicago and MLA as the manuals do for a web page', () => {
  expect(texts()).toEqual({
    apa: 'The council blames the bolts. (2025, January 2). [Section of “The town of Vell closes the Ostrel bridge”, version 1a2b3c4d]. The Vell Record. https://bridge.example/explainers/themes/bridge-closing/?v=1a2b3c4d#bolts',
    chicagoNote:
      '“The council blames the bolts,” in The town of Vell closes the Ostrel bridge, The Vell Record, version 1a2b3c4d, January 2, 2025, https://bridge.example/explainers/themes/bridge-closing/?v=1a2b3c4d#bolts.',
    chicago:
      '“The council blames the bolts.” In The town of Vell closes the Ostrel bridge. The Vell Record. Version 1a2b3c4d, January 2, 2025. https://bridge.example/explainers/themes/bridge-closing/?v=1a2b3c4d#bolts.',
    mla: '“The council blames the bolts.” The town of Vell closes the Ostrel bridge, version 1a2b3c4d, The Vell Record, 2 Jan. 2025, https://bridge.example/explainers/themes/bridge-closing/?v=1a2b3c4d#bolts.',
  });
});

test('begins with who runs the site, where that is known', () => {
  for (const text of Object.values(texts({ operator: 'Vell Trust' }))) expect(text).toMatch(/^Vell Trust[.,]/u);
});

test('names no year where no day is recorded', () => {
  const { apa, ...others } = texts({ date: null });
  expect(apa).toContain('(n.d.)');
  for (const text of Object.values(others)) expect(text).not.toContain('2025');
});

test('prints a page of its own without the words for a section', () => {
  expect(texts({ page: null, title: 'Sources', description: 'version 1a2b3c4d' }).chicagoNote).toMatch(
    /^“Sources,” The Vell Record, version 1a2b3c4d/u,
  );
});

test('sets italics in the HTML, and nothing that the title brought along', () => {
  expect(printStyles(cited).mla.html).toContain('<i>The town of Vell closes the Ostrel bridge</i>');
  const { apa } = printStyles({ ...cited, title: 'x <b>y</b> <script>z</script>' });
  expect(apa.html).toContain(
    '<i>x &lt;b>y&lt;/b> &lt;script>z&lt;/script></i>'
      .replaceAll('>y', '&#62;y')
      .replaceAll('/b>', '/b&#62;')
      .replaceAll('script>', 'script&#62;'),
  );
});

test.each(ODD_TITLES)('keeps the words of the title %j', (title) => {
  for (const { text } of Object.values(printStyles({ ...cited, title })))
    expect(letters(text)).toContain(letters(title));
});

test('keeps any title whole, and its HTML holds no element but those of type', () => {
  fc.assert(
    fc.property(titles, (title) => {
      for (const { text, html } of Object.values(printStyles({ ...cited, title }))) {
        expect(letters(text)).toContain(letters(title));
        expect(html.replace(/<\/?(?:i|sup|span)\b[^>]*>/gu, '')).not.toMatch(/<[a-z/]/iu);
      }
    }),
    { numRuns: 20 },
  );
}, 30_000);
