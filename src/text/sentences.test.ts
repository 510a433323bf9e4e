import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endsSentence, sentenceRanges, type SentenceRules } from './sentences.ts';

const sentences = (text: string, locale = 'en', rules: Omit<SentenceRules, 'locale'> = {}) =>
  sentenceRanges(text, { locale, ...rules }).map(({ start, end }) => text.slice(start, end));

/** The sentences of a text in which each is followed by `|`. */
const cut = (marked: string): string[] => marked.split('|').map((sentence) => sentence.trim());
const whole = (marked: string): string => marked.replaceAll('|', '');

test('a sentence ends at its closing mark', () => {
  expect(sentences('The council closed the bridge.  Nobody asked the ferry?')).toEqual([
    'The council closed the bridge.',
    'Nobody asked the ferry?',
  ]);
});

test('a note says that a sentence ends, even after an abbreviation or inside a quotation', () => {
  const text = 'It sued Bridge Inc. the ferry did not.';
  expect(sentenceRanges(text, { locale: 'en' }, new Set([19]))).toHaveLength(2);
  expect(sentenceRanges(text, { locale: 'en' })).toHaveLength(1);
  expect(sentenceRanges('“It is shut. Nobody asked.”', { locale: 'en' }, new Set([12]))).toHaveLength(2);
});

describe('English prose is cut at |:', () => {
  test.each([
    // An ordinary abbreviation before a capital ends a sentence.
    'The bridge joins the U.S.| Canada is far.',
    'It closed at 5 p.m.| Nobody asked.',
    'It closed at 5 p.m.| 12 people saw it.',
    'They sued Drayle Inc.| The ferry did not.',
    'The answer was No.| Nobody asked.',
    'They chose plan B.| Nobody asked.',
    'The firm of Smith et al.| The ferry went.',
    // It does not end a sentence before a lower-case letter.
    'It closed at 5 p.m. on a Sunday.',
    'Firms such as Drayle Inc. and others, approx. five, cf. the list, etc. are named.',
    // Titles and counts.
    'Dr. Smith v. the city, e.g. Mr. and Mrs. Orvane, and Prof. Tarric spoke.',
    'See p. 5, pp. 6 and 7, No. 5, Nos. 8 and 9, vol. 2, fig. 3 and Art. 4.',
    'It closed on Sept. 3 and Dec. 24.',
    'It cites Smith et al. (2020) and Lee et al. 2021.',
    // Initials at the beginning of a sentence.
    'J. R. Tarric saw two barriers.| He left.',
    // Numbers, versions, file names, URLs.
    'It paid US$14.3 bn for 49 %.| That was 1.5 times more.',
    'Version 1.2.3 of Node.js reads config.yaml.| It works.',
    'It says so at https://vell.example/?q=a.b!c and www.vell.example.| Nobody asked.',
    // Ellipses.
    'The council said nothing…| Two barriers remain.',
    'The council … said nothing... or little.',
    // Questions inside a sentence.
    '“Is it shut?” the clerk asked.| “Stop!” she said.',
    'The clerk asked (“why?”) and left.',
    'The clerk said: “It is shut. Nobody crosses.”| She left.',
    '“It is shut. Nobody crosses,” the clerk said.| She left.',
    'The clerk said: "It is shut. Nobody crosses."| She left.',
    '“It is shut.”| Nobody crosses.',
    '(It is shut.)| Nobody crosses.',
    // Names and words that begin with a lower-case letter.
    'It is shut.| xAI said so.| eBay and iPhone too.',
    'It is shut.| nobody crosses.',
    'Is it shut?| nobody knows.',
    // No space after the mark.
    'It is shut.|Nobody crosses.',
    'It is shut!|Nobody crosses.',
    // Marks in a row.
    'Is it shut?!| Nobody knows.',
    'Is it shut⁈| Nobody knows.',
    'It is shut.\u2028|Nobody crosses.',
  ])('%s', (marked) => {
    expect(sentences(whole(marked))).toEqual(cut(marked));
  });
});

describe('words in which no sentence ends, as an editor lists them:', () => {
  const neverEnds = ['George W. Bush', 'Yahoo!', 'U.S. Congress', 'St. Vell'];
  test.each([
    'President George W. Bush met Yahoo! Japan and the U.S. Congress at St. Vell.| Nobody asked.',
    'The U.S.| Nobody asked George W.| Bushes grow.',
  ])('%s', (marked) => {
    expect(sentences(whole(marked), 'en', { neverEnds })).toEqual(cut(marked));
  });

  test('without the list they are cut', () => {
    expect(sentences('President George W. Bush met Yahoo! Japan.')).toHaveLength(3);
  });

  test('a note ends a sentence even after them', () => {
    const text = 'It sued Yahoo! The ferry did not.';
    expect(sentenceRanges(text, { locale: 'en', neverEnds }, new Set([14]))).toHaveLength(2);
  });
});

describe('other languages are cut at |:', () => {
  test.each([
    ['de', 'Am 3. Mai kaufte die Stadt für 4,6 Mio. Kronen Schrauben, d. h. viele, z. B. Nr. 5.| Niemand fragte.'],
    ['de', '„Ist sie zu?“, fragte sie.| „Ist sie zu?“ fragte sie.| „Sie ist zu.“| Niemand fragte.'],
    ['es', 'El Sr. López y la Sra. Ruiz de EE. UU. pagaron, según la pág. 3.| ¿Está cerrado?| ¡Sí!'],
    ['fr', '« Est-ce fini ? » demande le maire.| M. Petit et Mme. Petit ont dit oui.'],
    ['fr', 'Elle dit : « C’est fermé. »| Personne n’a demandé.'],
    ['zh-Hans', '桥关闭了。|渡轮没有！|谁知道？|没有人｡|“桥关了。”|然后走了……|没有。'],
    ['ja', '「橋は閉鎖された。」と町議会は説明した。|１４．３億円だった。'],
    ['ar', 'أغلقت المدينة الجسر.| لم يسأل أحد؟| نعم.'],
    ['ur', 'پل بند ہے۔| کوئی نہیں پوچھا۔'],
    ['hi', 'पुल बंद है।| किसी ने नहीं पूछा॥'],
    ['el', 'Η γέφυρα έκλεισε.| Ποιος ρώτησε;| Κανείς.'],
    ['hy', 'Կամուրջը փակ է։| Ոչ ոք չհարցրեց։'],
    ['am', 'ድልድዩ ተዘግቷል።| ማንም አልጠየቀም።'],
    ['my', 'တံတားပိတ်ထားသည်။| မည်သူမျှမမေးပါ။'],
  ])('%s: %s', (locale, marked) => {
    expect(sentences(whole(marked), locale)).toEqual(cut(marked));
  });

  test('Thai has no stops: a note ends its sentence', () => {
    const text = 'สะพานปิดแล้ว ไม่มีใครถาม';
    expect(sentenceRanges(text, { locale: 'th' }, new Set([12]))).toEqual([
      { start: 0, end: 12 },
      { start: 13, end: text.length },
    ]);
  });
});

describe('an article, whose words nobody can change, is cut at |:', () => {
  test.each([
    ['de', 'Am 3. September kaufte die Stadt Vell für 4,6 Mio. Kronen Schrauben.| Im 19. Jahrhundert stand sie.'],
    ['es', 'El Sr. López pagó 3 mil. de coronas, según EE. UU. y la Sra. Orvane.'],
    ['en', 'The clerk said: “It is shut.| Nobody crosses.”| She met George W. Bush.| xAI left.| He arr. by the ferry.'],
  ])('%s: %s', (locale, marked) => {
    expect(sentences(whole(marked), locale, { article: true })).toEqual(cut(marked));
  });
});

test('a text ends a sentence if a mark closes it, before quotation marks and brackets', () => {
  for (const text of ['It is shut.', 'It is shut?”', 'Shut…', '閉鎖。」', 'पुल बंद है।'])
    expect(endsSentence(text, 'en')).toBe(true);
  for (const text of ['Year', 'Year:', 'Ποιος;']) expect(endsSentence(text, 'en')).toBe(false);
  expect(endsSentence('Ποιος;', 'el')).toBe(true);
});

test('sums and decimal points split nothing', () => {
  expect(sentences('It paid US$14.3 bn for 49 %. That was 1.5 times more.')).toHaveLength(2);
});

test('Chinese and Arabic sentences are told apart too', () => {
  expect(sentences('桥关闭了。渡轮没有。', 'zh-Hans')).toHaveLength(2);
  expect(sentences('أغلقت المدينة الجسر. لم يسأل أحد؟', 'ar')).toHaveLength(2);
});

test('the sentences together hold all that is not white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const bare = (value: string) => value.replace(/\s/gu, '');
      return bare(sentences(text).join('')) === bare(text);
    }),
  );
});
