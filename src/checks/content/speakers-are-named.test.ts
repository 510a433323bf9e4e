import { expect, test } from 'vitest';
import { all, append, checkWith, replace } from '../../../test/with-content.ts';

const rule = 'speakers-are-named';
const THEME = 'themes/bridge-closing.mdx';

test('an alleged claim whose speaker neither sentence nor paragraph names', () => {
  const site = checkWith({ [THEME]: append('\nThe bolts were too thin.[^bolts-too-thin]\n') });
  expect(site.problems).toEqual([
    site.problem(
      THEME,
      'The bolts were too thin.',
      rule,
      '“The bolts were too thin.” is based on what Vell town council alleged (claim “bolts-too-thin”)',
      'Name the speaker: Vell town council, the council, the town council.',
      'calledAlso',
    ),
  ]);
});

test('so with what is denied and what is admitted', () => {
  const site = checkWith({
    [THEME]: append('\nNobody changed the bolts.[^bolts-unchanged]\n\nNobody looked at it.[^no-winter-check]\n'),
  });
  expect(site.problems).toEqual([
    site.problem(THEME, 'Nobody changed', rule, 'Drayle Works denied'),
    site.problem(THEME, 'Nobody looked at', rule, 'Pell Tarric admitted'),
  ]);
});

test('a paragraph that names the speaker is enough, and what is reported needs none', () => {
  const named =
    'Twelve were cracked.[^twelve-bolts-cracked] So the council ' +
    'says.[^bolts-too-thin] The bolts were too thin.[^bolts-too-thin]';
  expect(checkWith({ [THEME]: append(`\n${named}\n`) }).problems).toEqual([]);
});

test('a name inside another word is no name', () => {
  const site = checkWith({ [THEME]: append('\nThe councillors find the bolts too thin.[^bolts-too-thin]\n') });
  expect(site.problems).toEqual([site.problem(THEME, 'The councillors', rule)]);
});

test('statements, events and versions name their speakers too', () => {
  const site = checkWith({
    'claims/bridge-closing.yaml': replace('The town council alleges that Drayle Works fitted', 'Somebody fitted'),
    'events.yaml': replace('what: Drayle Works denies that it changed the bolts.', 'what: Nobody changed the bolts.'),
    'disagreements.yaml': all(
      replace('says: In May, the wire report says.', 'says: In May.'),
      replace('claims: [closed-in-may]', 'claims: [bolts-too-thin]'),
    ),
  });
  expect(site.problems.filter((problem) => problem.rule === rule)).toEqual([
    site.problem('claims/bridge-closing.yaml', 'Somebody fitted', rule),
    site.problem('disagreements.yaml', 'In May.\n', rule),
    site.problem('events.yaml', 'Nobody changed', rule),
  ]);
});
