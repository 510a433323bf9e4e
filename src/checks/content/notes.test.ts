import { expect, test } from 'vitest';
import { all, append, checkWith, replace } from '../../../test/with-content.ts';

const THEME = 'themes/bridge-closing.mdx';

test('a sentence without note', () => {
  const site = checkWith({ [THEME]: replace('[^barriers-stand] In the papers', ' In the papers') });
  expect(site.problems).toContainEqual(
    site.problem(
      THEME,
      'Two wooden barriers',
      'sentences-carry-notes',
      '“Two wooden barriers stand at the ends of the bridge, a reporter saw.” has no note. Add [^claim-id]',
    ),
  );
});

test.each([
  ['a list item', '- The ferry is blue.\n', 'The ferry is blue.'],
  ['a cell of a table', '| Ferry |\n| --- |\n| It is blue. |\n', 'It is blue.'],
  ['a heading of a table that is a sentence', '| The ferry is blue. |\n| --- |\n', 'The ferry is blue.'],
  ['a quotation', '> The ferry is blue.\n', 'The ferry is blue.'],
  ['an element', '<span lang="fr">\n  The ferry is blue.\n</span>\n', 'The ferry is blue.'],
  ['a sentence that begins inside a link', '[The ferry](/themes/river-crossing/) is blue.\n', 'The ferry](/themes'],
])('a sentence without note in %s', (_where, added, begins) => {
  const site = checkWith({ [THEME]: append(`\n${added}`) });
  expect(site.problems).toEqual([site.problem(THEME, begins, 'sentences-carry-notes', 'is blue.” has no note')]);
});

test('a sentence that goes over several lines is one, and the next begins where it stands', () => {
  const site = checkWith({ [THEME]: append('\nThe ferry\nis blue.[^barriers-stand] It is\nold too.\n') });
  expect(site.problems).toEqual([site.problem(THEME, 'It is\nold', 'sentences-carry-notes', '“It is old too.”')]);
});

test('a sentence in a list is placed by its own line', () => {
  const site = checkWith({
    [THEME]: append('\n- The ferry\n  is blue.[^barriers-stand] It\n  is old.[^barriers-stand] It\n  leaks.\n'),
  });
  expect(site.problems).toEqual([site.problem(THEME, 'It\n  leaks', 'sentences-carry-notes', '“It leaks.”')]);
});

test('a sentence without note in YAML prose', () => {
  const site = checkWith({ 'questions.yaml': replace('pays half.[^fund-pays-half]', 'pays half.') });
  expect(site.problems).toContainEqual({
    ...site.place('questions.yaml', '>-\n    The harbour'),
    rule: 'sentences-carry-notes',
    message: expect.stringContaining('“The harbour fund pays half.” has no note.'),
  });
});

test('a page about our method needs no notes, one that tells the story does', () => {
  const site = checkWith({
    'pages/home.mdx': append('\nThe ferry is blue.\n'),
    'pages/how-we-work.mdx': append('\nWe read twice.\n'),
  });
  expect(site.problems).toEqual([site.problem('pages/home.mdx', 'The ferry is blue.', 'sentences-carry-notes')]);
});

test.each([
  ['U.S.', 'Two barriers belong to the U.S. The council paid.[^barriers-stand]', 'Two barriers belong'],
  ['p.m.', 'It closed at 5 p.m. The council paid.[^barriers-stand]', 'It closed at'],
  ['an initial', 'They met George W. Tarric.[^barriers-stand]', 'They met'],
])('a sentence without note that ends in %s, with how to say that it goes on', (_what, prose, begins) => {
  const site = checkWith({ [THEME]: append(`\n${prose}\n`) });
  expect(site.problems).toEqual([
    site.problem(THEME, begins, 'sentences-carry-notes', 'has no note', 'sentences.neverEnds in site.yaml'),
  ]);
});

test.each([
  'Yahoo! Japan sent George W. Tarric to the U.S. Council.',
  'J. R. Tarric saw two barriers.',
  'The council said nothing…',
  '“Is it shut?” the clerk asked.',
  'The clerk said: “It is shut. Nobody crosses.”',
  'It is at https://vell.example/?q=bridge now.',
])('right sentences pass, with names that site.yaml and entities give: %s', (sentence) => {
  const site = checkWith({
    'site.yaml': append("sentences: { neverEnds: ['Yahoo! Japan', 'U.S. Council'] }\n"),
    'entities/pell-tarric.yaml': replace('[Tarric,', '[George W. Tarric, Tarric,'),
    [THEME]: append(`\n${sentence}[^barriers-stand] Two barriers remain.[^barriers-stand]\n`),
  });
  expect(site.problems).toEqual([]);
});

test('a list of words in which no sentence ends holds only such words', () => {
  const site = checkWith({ 'site.yaml': append("sentences: { neverEnds: ['Yahoo'] }\n") });
  expect(site.problems).toEqual([site.problem('site.yaml', "'Yahoo'", 'matches-schema', 'holds no closing mark')]);
});

test('a hard line break ends a sentence', () => {
  const site = checkWith({ [THEME]: append('\nThe ferry is blue\\\nTwo barriers remain.[^barriers-stand]\n') });
  expect(site.problems).toEqual([
    site.problem(THEME, 'The ferry is blue', 'sentences-carry-notes', '“The ferry is blue” has no note'),
  ]);
});

test('a note in mid-sentence', () => {
  const site = checkWith({
    [THEME]: replace('a reporter saw.[^barriers-stand]', 'a reporter[^project] saw.[^barriers-stand]'),
  });
  expect(site.problems).toContainEqual(
    site.problem(
      THEME,
      '[^project]',
      'notes-close-sentences',
      'The note [^project] is in mid-sentence. Put it directly after the closing punctuation of its sentence',
    ),
  );
});

test.each(['[^barriers-stand].', '. [^barriers-stand]'])('a note that stands as in “saw%s”', (end) => {
  const site = checkWith({ [THEME]: replace('a reporter saw.[^barriers-stand]', `a reporter saw${end}`) });
  expect(site.problems).toContainEqual(
    site.problem(THEME, '[^barriers-stand]', 'notes-close-sentences', 'with no space before it'),
  );
  expect(site.problems).toContainEqual(site.problem(THEME, 'Two wooden', 'sentences-carry-notes'));
});

test('a note in a heading', () => {
  const site = checkWith({
    [THEME]: replace('## The age of the bridge [#age]', '## The age of the bridge[^built-in-1920] [#age]'),
  });
  expect(site.problems).toEqual([
    site.problem(
      THEME,
      '[^built-in-1920] [#age]',
      'notes-close-sentences',
      'The note [^built-in-1920] is in a heading. Put it directly after the closing punctuation of its sentence',
    ),
  ]);
});

test('a note inside emphasis', () => {
  const site = checkWith({
    [THEME]: replace('a reporter saw.[^barriers-stand]', 'a *reporter saw.[^barriers-stand]*'),
  });
  expect(site.problems).toContainEqual(
    site.problem(THEME, '[^barriers-stand]', 'notes-close-sentences', 'is inside emphasis'),
  );
});

test('the same note twice after one sentence, and our own mark beside a note', () => {
  const site = checkWith({
    [THEME]: all(
      replace('saw.[^barriers-stand]', 'saw.[^barriers-stand][^barriers-stand]'),
      replace('says May.[^closed-in-may]', 'says May.[^closed-in-may][^own]'),
    ),
  });
  expect(site.problems.filter(({ rule }) => rule === 'notes-close-sentences')).toEqual([
    site.problem(THEME, 'The wire report says May.', 'notes-close-sentences', 'has [^own] next to other notes'),
    site.problem(THEME, 'Two wooden', 'notes-close-sentences', 'has the same note twice'),
  ]);
});

test('sentences of our own beyond their share', () => {
  const site = checkWith({
    'themes/river-crossing.mdx': append('\nThat leaves much open.[^own] More is to be learnt.[^own]\n'),
  });
  expect(site.problems).toEqual([
    site.problem(
      'themes/river-crossing.mdx',
      'More is to be learnt.',
      'own-words-are-few',
      '3 of 15 sentences in this theme are our own (20.0 %). At most 15 % is allowed.',
    ),
  ]);
});

test.each([
  ['a sum', 'It costs 4.6 million crowns.', 'the number or sum “4.6”'],
  ['a sum in words', 'It costs millions of crowns.', 'the number or sum “millions”'],
  ['a date', 'It was closed in September.', 'the date “September”'],
  ['a month that is a word too', 'It was closed in May.', 'the date “in May”'],
  ['a quotation', 'It was “closed” then.', 'the quotation mark “'],
  ['a quotation in straight marks', 'It was "closed" then.', 'the quotation mark "closed"'],
])('our own mark on %s', (_what, sentence, found) => {
  const site = checkWith({ 'pages/home.mdx': append(`\n${sentence}[^own]\n`) });
  expect(site.problems).toEqual([
    site.problem('pages/home.mdx', sentence, 'own-words-state-no-facts', `is marked [^own] but contains ${found}`),
  ]);
});

test('our own words may speak of what may be', () => {
  expect(checkWith({ 'pages/home.mdx': append('\nEither may be right.[^own]\n') }).problems).toEqual([]);
});
