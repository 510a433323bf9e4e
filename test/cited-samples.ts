// A sample work to cite, and titles that are difficult to cite.
import fc from 'fast-check';
import type { Cited } from '../src/cite/cited-work.ts';

export const cited: Cited = {
  key: 'bridge-closing-the-bolts',
  title: 'The council blames the bolts',
  page: 'The town of Vell closes the Ostrel bridge',
  site: 'The Vell Record',
  operator: null,
  url: 'https://bridge.example/explainers/themes/bridge-closing/?v=1a2b3c4d#bolts',
  date: '2025-01-02',
  version: '1a2b3c4d',
  description: 'section of “The town of Vell closes the Ostrel bridge”, version 1a2b3c4d',
  language: 'en',
};

export const ODD_TITLES = [
  'It’s “over 100” files, ‘he’ says',
  '"straight" \'quotes\'',
  'Bolts & nuts: 100 % {braced} $5 #1 a_b ^ ~ \\ \\textbf{x}',
  'Größe, Ærø, Łódź, naïve façade, ñ',
  '橋は閉じた。“客户” 關係',
  'جسر أوسترل مغلق',
  'x <i>y</i> <b> & <script>alert(1)</script> &amp;',
  "dash-dash -- --- ``grave'' – — …",
  'US$14.3 billion, TBD Labs and xAI / iOS',
  '[brackets] (round) *stars* `code` | pipe !',
  'Ends with a question?',
  'TY - no tag',
];

/** Titles as in headings: one line, no white space at the ends, no control characters. */
export const titles = fc
  .array(
    fc.oneof(
      fc.constantFrom(...ODD_TITLES.flatMap((title) => title.split(' '))),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((words) =>
    words
      .join(' ')
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\s]+/gu, ' ')
      .trim(),
  )
  .filter((title) => /\p{L}/u.test(title));
