import { expect, test } from 'vitest';
import { append, checkWith, replace } from '../../../test/with-content.ts';

const THEME = 'themes/bridge-closing.mdx';
const CLAIMS = 'claims/bridge-closing.yaml';

test('a section id that stands twice in a page', () => {
  const site = checkWith({
    [THEME]: replace('## The age of the bridge [#age]', '## The age of the bridge [#closing]'),
  });
  expect(site.problems).toContainEqual(
    site.problem(
      THEME,
      '## The age',
      'ids-are-unique',
      'The section id “closing” is already used at line 9. Rename one of them',
    ),
  );
});

test('a section id that begins like the anchor of a claim', () => {
  const site = checkWith({ [THEME]: append('\n## The clerk [#c-clerk]\n') });
  expect(site.problems).toContainEqual(
    site.problem(THEME, '## The clerk', 'ids-are-unique', 'does not start with c-, n- or r-'),
  );
});

test('a section id that is reserved for the site’s own elements', () => {
  for (const [id, says] of [
    ['endnotes', 'is reserved for'],
    ['menu', 'is reserved for'],
    ['figure-cost', 'starts like one that is reserved for'],
    ['cite-links', 'starts like one that is reserved for'],
  ]) {
    const site = checkWith({ [THEME]: append(`\n## The clerk [#${id}]\n`) });
    expect(site.problems).toContainEqual(
      site.problem(THEME, '## The clerk', 'ids-are-unique', `The section id “${id}” ${says} the site’s own elements.`),
    );
  }
});

test('a page called like one that the site makes itself', () => {
  for (const name of ['timeline', 's']) {
    const site = checkWith({ [`pages/${name}.mdx`]: '---\ntitle: Time\ndescription: Time.\nstory: false\n---\n' });
    expect(site.problems).toContainEqual(
      site.problem(
        `pages/${name}.mdx`,
        'title: Time',
        'ids-are-unique',
        `/${name}/ is a page that the site generates, so “${name}” cannot be the name of a file`,
      ),
    );
  }
});

test('an alias that is written twice', () => {
  const site = checkWith({ 'aliases.yaml': append('/bridge/: /themes/river-crossing/\n') });
  expect(site.problems).toEqual([
    expect.objectContaining({
      ...site.place('aliases.yaml', '/bridge/: /themes/river-crossing/'),
      rule: 'ids-are-unique',
      message: expect.stringContaining('This key appears twice in the same map'),
    }),
  ]);
});

test('a claim id that stands twice in one file', () => {
  const site = checkWith({ [CLAIMS]: replace('barriers-stand:', 'closed-in-may:') });
  expect(site.problems).toContainEqual({
    ...site.place(CLAIMS, 'closed-in-may:\n  statement: Two wooden'),
    rule: 'ids-are-unique',
    message: expect.stringContaining('appears twice in the same map'),
  });
});

test('a claim id that stands in two files names both', () => {
  const site = checkWith({ 'claims/river-crossing.yaml': replace('pupils-cross-free:', 'barriers-stand:') });
  expect(site.problems).toContainEqual(
    site.problem(
      'claims/river-crossing.yaml',
      'barriers-stand:',
      'ids-are-unique',
      'The claim “barriers-stand” is already defined at ' +
        `content/claims/bridge-closing.yaml:${site.place(CLAIMS, 'barriers-stand').line}. Rename one of them`,
    ),
  );
});

test('an id that names a source and an entity', () => {
  const site = checkWith({
    'entities/fr-retelling.yaml':
      'name: French desk\nkind: unnamed\nspellings: []\nrole: It tells of May.[^closed-in-may]\nclaims: []\n',
  });
  expect(site.problems).toContainEqual(
    site.problem('entities/fr-retelling.yaml', 'name:', 'ids-are-unique', '“fr-retelling” is also the id of a source.'),
  );
});

test('a claim that is called like the mark of our own words', () => {
  const site = checkWith({ [CLAIMS]: replace('barriers-stand:', 'own:') });
  expect(site.problems).toContainEqual(
    site.problem(CLAIMS, 'own:', 'ids-are-unique', '“own” marks our own words and cannot be the id of a claim.'),
  );
});

test('an id that is no id', () => {
  const site = checkWith({ [CLAIMS]: replace('barriers-stand:', 'Barriers_Stand:') });
  expect(site.problems).toContainEqual(
    site.problem(
      CLAIMS,
      'Barriers_Stand',
      'matches-schema',
      '“Barriers_Stand” is not a valid id. Use lower-case words joined by hyphens',
    ),
  );
});

test('a claim that nothing cites', () => {
  const site = checkWith({
    [THEME]: replace(' Two wooden barriers stand at the ends of the bridge, a reporter saw.[^barriers-stand]', ''),
  });
  expect(site.problems).toContainEqual(
    site.problem(
      CLAIMS,
      'barriers-stand',
      'claims-are-cited',
      'Nothing cites the claim “barriers-stand”. Add [^barriers-stand] after a sentence of its theme',
    ),
  );
});

test('a claim that only an event cites is cited', () => {
  const site = checkWith({
    [THEME]: replace(' Two wooden barriers stand at the ends of the bridge, a reporter saw.[^barriers-stand]', ''),
    'events.yaml': replace(
      'claims: [closed-in-may, closed-in-june]',
      'claims: [closed-in-may, closed-in-june, barriers-stand]',
    ),
  });
  expect(site.problems.map(({ rule }) => rule)).not.toContain('claims-are-cited');
});

test('a claim that answers itself', () => {
  const site = checkWith({
    [CLAIMS]: replace('  status: admitted\n', '  status: admitted\n  answers: [no-winter-check]\n'),
  });
  expect(site.problems).toEqual([
    site.problem(
      CLAIMS,
      'answers: [no-winter-check]',
      'answers-lead-somewhere',
      'The claim “no-winter-check” answers itself.',
    ),
  ]);
});

test('answers in a circle name its whole way', () => {
  const site = checkWith({
    [CLAIMS]: replace('  status: alleged\n', '  status: alleged\n  answers: [plans-followed]\n'),
  });
  expect(site.problems).toEqual([
    site.problem(
      CLAIMS,
      'answers: [plans-followed]',
      'answers-lead-somewhere',
      'The answers form a circle: bolts-too-thin → plans-followed → bolts-too-thin.',
    ),
    site.problem(
      CLAIMS,
      'answers: [bolts-too-thin]\n  evidence:\n    - source: fr-retelling\n      quote: avoir suivi',
      'answers-lead-somewhere',
      'plans-followed → bolts-too-thin → plans-followed',
    ),
  ]);
});

test('a heading without id', () => {
  const site = checkWith({ [THEME]: append('\n## The clerk speaks\n') });
  expect(site.problems).toEqual([
    site.problem(
      THEME,
      '## The clerk',
      'headings-have-ids',
      'The heading “The clerk speaks” has no id. Add one that will never ' +
        'change, such as “## The clerk speaks [#short-id]”.',
    ),
  ]);
});

test('a heading of the first rank, and one with an id that is none', () => {
  const site = checkWith({ [THEME]: append('\n# All of it [#all]\n\n## The clerk [#The clerk]\n') });
  expect(site.problems.filter(({ rule }) => rule === 'headings-have-ids')).toEqual([
    site.problem(THEME, '# All of it', 'headings-have-ids', 'Start headings at ##.'),
    site.problem(THEME, '## The clerk', 'headings-have-ids', '“The clerk” is not a valid id.'),
  ]);
});
