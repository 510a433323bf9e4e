import { expect, test } from 'vitest';
import { append, checkWith, replace } from '../../test/with-content.ts';
import type { RuleId } from './rules.ts';

const THEME = 'themes/bridge-closing.mdx';
const NOTE = '[^barriers-stand]';

test.each<[string, string, string, RuleId, string]>([
  ['an expression that is words', `{'Nobody said so.'}`, '{', 'pages-hold-no-code', '\\{'],
  ['an expression in a sentence', `It cost {1 + 1} crowns.${NOTE}`, '{1', 'pages-hold-no-code', '“{1 + 1}” is code'],
  ['a name in an expression', `The form says {name} twice.${NOTE}`, '{name', 'pages-hold-no-code', '\\{name\\}'],
  ['words between comments', `{/* a */ 'Nobody said so.' /* b */}`, '{', 'pages-hold-no-code', 'is code'],
  ['an import', `import words from './words.ts'`, 'import', 'pages-hold-no-code', 'is code'],
  ['an export', `export const words = 'Nobody said so.'`, 'export', 'pages-hold-no-code', 'is code'],
  ['a component that there is not', '<Map />', '<Map', 'pages-hold-no-code', '“<Map>”'],
  [
    'a component with words in it',
    '<Figure id="cost">{/* Here. */}</Figure>',
    '<Figure id',
    'pages-hold-no-code',
    'holds nothing',
  ],
  ['an element of HTML', `<details>\n  It is shut.${NOTE}\n</details>`, '<details', 'pages-hold-no-code', 'span'],
  [
    'a link as an element',
    `<a href="/themes/river-crossing/">It</a> is shut.${NOTE}`,
    '<a ',
    'pages-hold-no-code',
    '[words](address)',
  ],
  [
    'an attribute that readers see',
    `<span title="Nobody said so.">It</span> is shut.${NOTE}`,
    '<span',
    'pages-hold-no-code',
    'title',
  ],
  ['an attribute that is code', `<span lang={x}>It</span> is shut.${NOTE}`, '<span', 'pages-hold-no-code', 'lang'],
  ['attributes from an expression', `<span {...x}>It</span> is shut.${NOTE}`, '<span', 'pages-hold-no-code', '…'],
  [
    'the title of a link',
    `[It](/themes/river-crossing/ "Nobody said so.") is shut.${NOTE}`,
    '[It]',
    'sentences-carry-notes',
    'title',
  ],
  [
    'the title of a link by reference',
    `[It][x] is shut.${NOTE}\n\n[x]: /themes/river-crossing/ "Nobody said so."`,
    '[x]:',
    'sentences-carry-notes',
    'title',
  ],
  [
    'a block of code',
    '```\nNobody said so.\n```',
    '```\nNobody',
    'sentences-carry-notes',
    '“Nobody said so.” has no note',
  ],
  ['a definition of a footnote', `${NOTE}: Nobody said so.`, `${NOTE}: `, 'notes-close-sentences', 'Delete'],
  ['a heading without words', '## [#head]', '## [#head]', 'headings-have-ids', 'no words'],
  ['a heading in a list', '- ## Heading [#head]', '## Heading', 'headings-have-ids', 'in a list'],
  [
    'a picture that is not there',
    `![The bridge.](/bridge.png)${NOTE}`,
    '![The',
    'pictures-are-there',
    'public/bridge.png',
  ],
  [
    'a picture of another host',
    `![The bridge.](https://vell.example/b.png)${NOTE}`,
    '![The',
    'pictures-are-there',
    'another host',
  ],
  ['a picture beside the text', `![The bridge.](./b.png)${NOTE}`, '![The', 'pictures-are-there', 'public/'],
  [
    'what a picture shows',
    '![The mayor opens the bridge.](/favicon.png)',
    '![The',
    'sentences-carry-notes',
    '“The mayor opens the bridge.” has no note',
  ],
  [
    'a link by reference to nowhere',
    `[It][x] is shut.${NOTE}\n\n[x]: /themes/rivver-crossing/`,
    '[x]:',
    'targets-exist',
    'points to no page',
  ],
])('%s is found where it is', (_what, added, at, rule, telling) => {
  const site = checkWith({ [THEME]: append(`\n${added}\n`) });
  const placed = site.problems.filter((problem) => problem.rule === rule);
  expect(placed.map(({ line, col }) => ({ line, col }))).toEqual([lastPlace(THEME, added, at)]);
  expect(placed[0]?.message).toContain(telling);
  const others = site.problems.filter((problem) => problem.rule !== rule);
  expect(others.filter(({ rule: other }) => other !== 'addresses-persist' && other !== 'pictures-are-there')).toEqual(
    [],
  );

  /** What was added begins two lines after the last of the fixture. */
  function lastPlace(file: string, text: string, words: string): { line: number; col: number } {
    const before = text.slice(0, text.indexOf(words)).split('\n');
    const { line } = site.place(file, 'The council did not say when');
    return { line: line + 1 + before.length, col: (before.at(-1) ?? '').length + 1 };
  }
});

test('a picture needs an alternative text', () => {
  const site = checkWith({ [THEME]: append(`\nSee ![](/bridge.png) here.${NOTE}\n`) });
  expect(site.problems).toContainEqual(site.problem(THEME, '![]', 'pictures-are-there', 'alternative text'));
});

test('comments, figures, words in another language, aligned columns and line ends are fine', () => {
  const fine = [
    '{/* The editor’s own note. */}',
    `It ${'{/* here */}'} is <span lang="fr">fermé</span>, H<sub>2</sub>O.${NOTE}`,
    `| A | B |\n| :-: | ---: |\n| One.${NOTE} | 2.${NOTE} |`,
    '<Figure id="cost" />',
    `It costs \\{4\\} crowns.${NOTE}`,
    `[It][x] is shut.${NOTE}\n\n[x]: /themes/river-crossing/`,
  ];
  expect(checkWith({ [THEME]: append(`\n${fine.join('\n\n')}\n`) }).problems).toEqual([]);
});

test.each([
  `It says so at https://vell.example/bridge.${NOTE} Two barriers remain.${NOTE}`,
  `It says so at https://vell.example/bridge?a=b${NOTE}`,
  `It says so at www.vell.example.${NOTE}`,
  `It says so (https://vell.example/bridge).${NOTE}`,
])('a bare address leaves its note alone: %s', (prose) => {
  expect(checkWith({ [THEME]: append(`\n${prose}\n`) }).problems).toEqual([]);
});

test.each([
  [
    'two paragraphs',
    'The fund pays half.[^fund-pays-half]\n\n    The fund pays half.[^fund-pays-half]',
    'one paragraph',
  ],
  ['a heading', '# Nobody said so', 'one paragraph'],
  ['a list', '- The fund pays half.[^fund-pays-half]', 'one paragraph'],
  ['an element of HTML', '<b>The</b> fund pays half.[^fund-pays-half]', '“<b>”'],
  ['a block of HTML', '<div>Nobody said so.</div>', '“<div>'],
])('prose in YAML with %s', (_what, prose, telling) => {
  const site = checkWith({
    'questions.yaml': replace('>-\n    The harbour fund pays half.[^fund-pays-half]', `|-\n    ${prose}`),
  });
  expect(site.problems.filter(({ rule }) => rule === 'pages-hold-no-code')).toEqual([
    expect.objectContaining({ file: 'questions.yaml', line: 9, message: expect.stringContaining(telling) }),
  ]);
});
