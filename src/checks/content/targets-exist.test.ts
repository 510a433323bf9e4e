import { expect, test } from 'vitest';
import { append, checkWith, replace } from '../../../test/with-content.ts';

const rule = 'targets-exist';
const PAGE = 'pages/how-we-work.mdx';
const linkTo = (target: string) => {
  const site = checkWith({ [PAGE]: append(`\nSee [there](${target}).\n`) });
  return { ...site, expected: (...telling: string[]) => [site.problem(PAGE, '[there]', rule, ...telling)] };
};

test('a link to a page that does not exist names the nearest', () => {
  const site = linkTo('/themes/bridge-closin/');
  expect(site.problems).toEqual(
    site.expected('The link “/themes/bridge-closin/” points to no page. Did you mean “/themes/bridge-closing/”?'),
  );
});

test('a link to a section that does not exist names the nearest', () => {
  const site = linkTo('/themes/bridge-closing/#bolt');
  expect(site.problems).toEqual(
    site.expected('points to no section of /themes/bridge-closing/. Did you mean “/themes/bridge-closing/#bolts”?'),
  );
});

test('a link to a section of the same page', () => {
  expect(linkTo('#own-words').problems).toEqual([]);
  const site = linkTo('#own-word');
  expect(site.problems).toEqual(
    site.expected('The link “#own-word” points to no section of this page. Did you mean “own-words”?'),
  );
});

test('a link that is neither of this site nor https', () => {
  for (const target of ['http://example.org/', 'bridge-closing', '../sources/']) {
    const site = linkTo(target);
    expect(site.problems).toEqual(
      site.expected(`The link “${target}” is neither an ` + 'address on this site nor an https URL.'),
    );
  }
});

test('a link in YAML prose', () => {
  const site = checkWith({
    'questions.yaml': replace('The town council did not say.', 'The [council](/people/vell-counci/) did not say.'),
  });
  expect(site.problems).toContainEqual({
    file: 'questions.yaml',
    line: 4,
    col: 10,
    rule,
    message: expect.stringContaining('Did you mean “/people/vell-council/”?'),
  });
});

test('a link to a section that was renamed names the alias to write', () => {
  const site = checkWith({ 'themes/bridge-closing.mdx': replace('[#bolts]', '[#blame]') });
  expect(site.problems.filter(({ rule: of }) => of === rule)).toEqual([
    {
      file: 'corrections.yaml',
      line: 1,
      col: 9,
      rule,
      message: expect.stringContaining('"/themes/bridge-closing/#bolts": "/themes/bridge-closing/#blame"'),
    },
    site.problem(
      'themes/river-crossing.mdx',
      '[the council and the builder dispute',
      rule,
      'points to no section of /themes/bridge-closing/.',
      '/themes/bridge-closing/#bolts has been public since 2025-01-01. If it was renamed or moved, write ' +
        '“/themes/bridge-closing/#blame” here and add an alias to content/aliases.yaml: ' +
        '"/themes/bridge-closing/#bolts": "/themes/bridge-closing/#blame"',
    ),
  ]);
});

test('a link within the page to a section that was renamed names the alias to write', () => {
  const site = checkWith({
    'themes/bridge-closing.mdx': replace('it opens is not known [#unknown]', 'it opens is not known [#opening]'),
  });
  expect(site.problems).toContainEqual(
    site.problem(
      'themes/bridge-closing.mdx',
      '[not known]',
      rule,
      '"/themes/bridge-closing/#unknown": "/themes/bridge-closing/#opening"',
    ),
  );
});

test('a link to an old address is sent to the new one', () => {
  const site = linkTo('/bridge/#bolts');
  expect(site.problems).toEqual(
    site.expected('It is an old address: write “/themes/bridge-closing/#bolts”, which it now redirects to.'),
  );
});

test('a note of a claim that was renamed names the alias to write', () => {
  const site = checkWith({ 'claims/bridge-closing.yaml': replace('barriers-stand:', 'two-barriers:') });
  expect(site.problems).toContainEqual(
    site.problem(
      'themes/bridge-closing.mdx',
      '[^barriers-stand]',
      'references-exist',
      '"/claims/barriers-stand/": "/claims/two-barriers/"',
    ),
  );
});

test.each([
  '/',
  '/claims/closed-in-may/',
  '/people/vell-council/',
  '/themes/bridge-closing/#c-closed-in-may',
  '/disagreements/#month-of-closing',
  '/timeline/#builder-denies',
  '/search/?q=bridge',
  '/api/claims.json',
  'https://example.org/',
  'mailto:desk@example.org',
])('the target %s is found', (target) => {
  expect(linkTo(target).problems).toEqual([]);
});
