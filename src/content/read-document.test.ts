import { expect, test } from 'vitest';
import { append, checkWith, replace } from '../../test/with-content.ts';

const THEME = 'themes/river-crossing.mdx';

test.each([
  ['a component that is not closed', '\n<Box>\n\nText.\n', 'Expected a closing tag for `<Box>`'],
  ['an expression that is not closed', '\nIt costs {4.\n', 'Unexpected end of file in expression'],
  ['a sign that opens a component', '\nIt costs <4 crowns.\n', 'Unexpected character `4`'],
])('malformed MDX: %s', (_what, added, message) => {
  const site = checkWith({ [THEME]: append(added) });
  expect(site.problems).toHaveLength(1);
  expect(site.problems[0]).toMatchObject({
    file: THEME,
    rule: 'mdx-is-wellformed',
    message: expect.stringContaining(message),
  });
  expect(site.problems[0]?.message).toContain('write &lt; or \\{ for the character');
});

test('malformed MDX is shown in the line of the file, front matter counted', () => {
  const site = checkWith({
    [THEME]: replace('The ferry runs until ten at night', 'The ferry <5 runs until ten at night'),
  });
  const { file, line, col } = site.place(THEME, '<5');
  expect(site.problems).toEqual([
    {
      file,
      line,
      col: col + 1,
      rule: 'mdx-is-wellformed',
      message: expect.stringContaining('Unexpected character `5`'),
    },
  ]);
});

test('a component that is not closed is shown where it opens', () => {
  const site = checkWith({ [THEME]: append('\n<Box>\n\nText.\n') });
  expect(site.problems).toEqual([site.problem(THEME, '<Box>', 'mdx-is-wellformed')]);
});

test.each(['title: none', '---\ntitle: open\n'])('a file without front matter that ends: %j', (text) => {
  const site = checkWith({ 'pages/home.mdx': text });
  expect(site.problems).toEqual([
    {
      file: 'pages/home.mdx',
      line: 1,
      col: 1,
      rule: 'mdx-is-wellformed',
      message: expect.stringContaining('The file has no front matter. Start it with a line `---`'),
    },
  ]);
});

test('front matter without a key that is needed', () => {
  const site = checkWith({ [THEME]: replace('shortTitle: The crossing\n', '') });
  expect(site.problems).toEqual([
    { file: THEME, line: 2, col: 1, rule: 'matches-schema', message: 'shortTitle: is missing. Text is required here.' },
  ]);
});

test('empty front matter is missing each key', () => {
  const site = checkWith({
    'pages/home.mdx': replace(
      '---\ntitle: The Vell Record\ndescription: What three articles say ' +
        'of a bridge that was closed.\nstory: true\n---',
      '---\n---',
    ),
  });
  expect(site.problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
    '2 title: is missing. Text is required here.',
    '2 description: is missing. Text is required here.',
    '2 story: is missing. Expected true or false.',
  ]);
});

test('faults of front matter and of the text are shown together', () => {
  const site = checkWith({ 'pages/home.mdx': (text) => `${text.replace('story: true', 'story: maybe')}\n<Box>\n` });
  expect(site.problems.map(({ rule }) => rule)).toEqual(['matches-schema', 'mdx-is-wellformed']);
});
