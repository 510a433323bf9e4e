import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { permalinksSchema, type Permalinks } from '../../schemas/permalink-ledger.ts';
import { all, append, BRIDGE, checkWith, replace } from '../../../test/with-content.ts';

const rule = 'addresses-persist';
const THEME = 'themes/bridge-closing.mdx';

/** Adds an address to the permalink ledger as if it had been public. */
const published = (address: string) => (text: string) => {
  const permalinks: Permalinks = permalinksSchema.parse(JSON.parse(text));
  permalinks.addresses[address] = [{ date: '2025-01-01', sha256: '0'.repeat(64) }];
  return JSON.stringify(permalinks, null, 1);
};

test('a lost address names the alias line to write', () => {
  const site = checkWith({ [THEME]: replace('[#winter]', '[#winters]') });
  expect(site.problems).toEqual([
    site.problem(
      'permalinks.json',
      '"/themes/bridge-closing/#winter"',
      rule,
      'The address /themes/bridge-closing/#winter, public since 2025-01-01, no longer exists.',
      'add an alias to content/aliases.yaml: "/themes/bridge-closing/#winter": "/themes/bridge-closing/#winters"',
    ),
    site.problem(
      THEME,
      '### Nobody looked',
      rule,
      'The address /themes/bridge-closing/#winters is new and not in the permalink ledger. Run `npm run permalinks`',
    ),
  ]);
});

test('a lost address whose text and name are both gone is left to the editor', () => {
  for (const lost of [
    '/claims/zeppelins-were-proposed-instead/',
    '/themes/bridge-closing/#zeppelins-were-proposed-instead',
    '/zeppelins-were-proposed-instead/',
  ]) {
    const site = checkWith({ 'permalinks.json': published(lost) });
    expect(site.problems).toEqual([
      site.problem('permalinks.json', `"${lost}"`, rule, `add an alias to content/aliases.yaml: "${lost}": "/…"`),
    ]);
  }
});

test('the alias to write is found by the text that stands there, whatever it is called now', () => {
  const site = checkWith({ [THEME]: replace('[#winter]', '[#what-was-not-done]') });
  expect(site.problems[0]).toEqual(
    site.problem(
      'permalinks.json',
      '"/themes/bridge-closing/#winter"',
      rule,
      '"/themes/bridge-closing/#winter": "/themes/bridge-closing/#what-was-not-done"',
    ),
  );
});

const BAKERIES =
  '## Bakeries sell less [#bakeries]\n\nA baker says that the bakeries near the ' +
  'bridge sell half of what they sold.[^bakeries-sell-half]\n';

test('a section that moved to another theme is found there, and so is its sentence', () => {
  const site = checkWith({ 'themes/river-crossing.mdx': replace(BAKERIES, ''), [THEME]: append(`\n${BAKERIES}`) });
  const lost = site.problems
    .filter(({ message }) => message.includes('no longer exists'))
    .map(({ message }) => message.slice(message.lastIndexOf(': "') - message.length).replace(/^.*yaml: /u, ''));
  expect(lost).toEqual([
    expect.stringContaining('"/themes/bridge-closing/#bakeries"'),
    expect.stringContaining('"/themes/bridge-closing/#c-bakeries-sell-half"'),
  ]);
});

test('a theme renamed is one line, which stands for all in it', () => {
  const site = checkWith({
    'themes/river-crossing.mdx': null,
    'themes/crossing.mdx': readFileSync(join(BRIDGE, 'content/themes/river-crossing.mdx'), 'utf8'),
    'site.yaml': replace('river-crossing]', 'crossing]'),
    'claims/river-crossing.yaml': null,
    'claims/crossing.yaml': readFileSync(join(BRIDGE, 'content/claims/river-crossing.yaml'), 'utf8'),
    'questions.yaml': replace('theme: river-crossing', 'theme: crossing'),
  });
  const lost = site.problems.filter(({ message }) => message.includes('no longer exists'));
  expect(lost).toEqual([
    site.problem(
      'permalinks.json',
      '"/themes/river-crossing/"',
      rule,
      'which also covers the 15 anchors in it: "/themes/river-crossing/": "/themes/crossing/"',
    ),
  ]);
  const link = site.problems.filter(({ rule: of }) => of === 'targets-exist');
  expect(link).toEqual([
    site.problem(
      'pages/home.mdx',
      '[crossed by ferry]',
      'targets-exist',
      'has been public since 2025-01-01',
      '"/themes/river-crossing/#ferry": "/themes/crossing/#ferry"',
    ),
  ]);
});

test('what an older name of the page had needs no line of its own', () => {
  const site = checkWith({ [THEME]: replace('[#age]', '[#years]') });
  expect(
    site.problems
      .filter(({ message }) => message.includes('no longer exists'))
      .map(({ message }) => message.replace(/^.*yaml: /u, '')),
  ).toEqual(['"/themes/bridge-closing/#age": "/themes/bridge-closing/#years"']);
});

test('the sentence of a claim that was renamed goes with it', () => {
  const site = checkWith({
    'claims/bridge-closing.yaml': replace('built-in-1902:', 'built-1902:'),
    [THEME]: (text: string) => text.replaceAll('[^built-in-1902]', '[^built-1902]'),
  });
  expect(site.problems.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('"/themes/bridge-closing/#c-built-in-1902": "/themes/bridge-closing/#c-built-1902"'),
  );
});

test('an alias of a place in a page that is nowhere', () => {
  const site = checkWith({ 'aliases.yaml': append('/town/#hall: /themes/bridge-closing/#bolts\n') });
  expect(site.problems).toEqual([
    site.problem(
      'aliases.yaml',
      '/town/#hall',
      rule,
      'is of a place in /town/, which is neither a page nor an alias',
      '"/town/": "/themes/bridge-closing/"',
    ),
  ]);
});

test('an alias brings a lost address back', () => {
  const site = checkWith({
    'permalinks.json': published('/themes/bridge-closing/#old'),
    'aliases.yaml': append('/themes/bridge-closing/#old: /themes/bridge-closing/#bolts\n'),
  });
  expect(site.problems).toEqual([]);
});

test('an alias of a page stands for its sections, where they are still there', () => {
  expect(checkWith({ 'permalinks.json': published('/bridge/#bolts') }).problems).toEqual([]);
  const site = checkWith({ 'permalinks.json': published('/bridge/#nuts') });
  expect(site.problems).toEqual([site.problem('permalinks.json', '"/bridge/#nuts"', rule, '"/bridge/#nuts": "')]);
});

test('a claim that no sentence of a page rests on any more is a lost address', () => {
  const site = checkWith({
    [THEME]: replace(' Two wooden barriers stand at the ends of the bridge, a reporter saw.[^barriers-stand]', ''),
    'events.yaml': replace('closed-in-june]', 'closed-in-june, barriers-stand]'),
  });
  expect(site.problems).toEqual([
    site.problem('permalinks.json', '"/themes/bridge-closing/#c-barriers-stand"', rule, 'no longer exists'),
  ]);
});

test('new wording alone is no problem', () => {
  expect(checkWith({ [THEME]: replace('Two wooden barriers stand', 'Two barriers of wood stand') }).problems).toEqual(
    [],
  );
});

test('a new address stands where its text does', () => {
  const site = checkWith({
    'claims/river-crossing.yaml': all(replace('pupils-cross-free:', 'pupils-free:')),
    'themes/river-crossing.mdx': replace('[^pupils-cross-free]', '[^pupils-free]'),
  });
  expect(site.problems.filter(({ message }) => message.includes('is new'))).toEqual([
    site.problem('claims/river-crossing.yaml', 'pupils-free:', rule, 'The address /claims/pupils-free/ is new'),
    site.problem(
      'themes/river-crossing.mdx',
      'The ferry runs until ten at',
      rule,
      'The address /themes/river-crossing/#c-pupils-free is new',
    ),
  ]);
});

test('no permalink ledger at all is one problem', () => {
  expect(checkWith({ 'permalinks.json': null }).problems).toEqual([
    {
      file: 'permalinks.json',
      line: 1,
      col: 1,
      rule,
      message: expect.stringContaining('There is no permalink ledger. Run `npm run permalinks`'),
    },
  ]);
});

test('an alias to nowhere names the nearest address', () => {
  const site = checkWith({ 'aliases.yaml': append('/old/: /themes/bridge-closin/\n') });
  expect(site.problems).toEqual([
    site.problem(
      'aliases.yaml',
      '/themes/bridge-closin/',
      rule,
      'The alias /old/ leads to /themes/bridge-closin/, which does not exist. Did you mean “/themes/bridge-closing/”?',
    ),
  ]);
});

test('aliases in a circle, once each, even where the address was public', () => {
  const site = checkWith({ 'permalinks.json': published('/a/'), 'aliases.yaml': append('/a/: /b/\n/b/: /a/\n') });
  expect(site.problems).toEqual([
    site.problem(
      'aliases.yaml',
      '/b/\n',
      rule,
      'The alias /a/ is circular: /a/ → /b/ → /a/. Point one of them to an address that exists.',
    ),
    site.problem('aliases.yaml', '/a/\n', rule, 'The alias /b/ is circular: /b/ → /a/ → /b/.'),
  ]);
  expect(site.problems.filter(({ message }) => message.includes('Did you mean'))).toEqual([]);
});

test('an alias that leads over another to nowhere is one fault, that of the other', () => {
  const site = checkWith({ 'aliases.yaml': append('/a/: /old/\n/old/: /themes/bridge-closin/\n') });
  expect(site.problems).toEqual([
    site.problem('aliases.yaml', '/themes/bridge-closin/', rule, 'The alias /old/ leads to /themes/bridge-closin/'),
  ]);
});

test('an alias to what was public says where that went, in place of any other hint', () => {
  const site = checkWith({
    [THEME]: replace('[#winter]', '[#winters]'),
    'aliases.yaml': append('/old/: /themes/bridge-closing/#winter\n'),
  });
  expect(site.problems[0]).toEqual(
    site.problem(
      'aliases.yaml',
      '/themes/bridge-closing/#winter\n',
      rule,
      'which does not exist. /themes/bridge-closing/#winter has been public since 2025-01-01. If it was ' +
        'renamed or moved, write “/themes/bridge-closing/#winters” here',
    ),
  );
  expect(site.problems[0]?.message).not.toContain('Did you mean');
});

test.each([
  [
    '/s/bridge-closing/bolts/',
    'belongs to the section /themes/bridge-closing/#bolts, which still exists. Delete the alias.',
  ],
  [
    '/embed/bridge-closing/screws/full/',
    'belongs to a section and moves with it. Add an alias for /themes/bridge-closing/#screws instead: it covers',
  ],
  ['/cite/bridge-closing/screws/citation.bib', 'Add an alias for /themes/bridge-closing/#screws instead'],
  [
    '/claims/theme/bridges/',
    'belongs to a theme and moves with it. Add an alias for /themes/bridges/ instead: it covers',
  ],
  ['/matrix/bridge-closing/', 'belongs to the theme /themes/bridge-closing/, which still exists'],
  ['/themes/%62ridge/', 'is not an address that a page on this site could have had. Use folders of lower-case words'],
  ['/themes/../bridges/', 'is not an address that a page on this site could have had.'],
  ['/Bridge/', 'is not an address that a page on this site could have had.'],
  ['/feed.xml', 'is not an address that a page on this site could have had.'],
  ['/_astro/x/', 'is not an address that a page on this site could have had.'],
  ['/bridges', 'is not an address that a page on this site could have had.'],
  ['/api/claims/', 'is in /api/, which the site generates itself. Delete the alias.'],
  ['/pagefind/', 'is in /pagefind/, which the site generates itself.'],
  [
    '/explainers/themes/bridge-closing/',
    'starts with the folder that the site is served from. Leave out BASE: write “/themes/bridge-closing/”.',
  ],
])('no alias can be of %s', (from, says) => {
  const site = checkWith({ 'aliases.yaml': append(`"${from}": /themes/bridge-closing/\n`) });
  expect(site.problems).toEqual([site.problem('aliases.yaml', `"${from}"`, rule, `The alias ${from} `, says)]);
});

test('an alias may be of any other address that a page could have had', () => {
  const site = checkWith({
    'aliases.yaml': append(
      '/2019/the-old-bridge/: /themes/bridge-closing/\n/claims/shut/: ' +
        '/claims/closed-in-may/\n/blog/search/: /search/\n',
    ),
  });
  expect(site.problems).toEqual([]);
});

test('with BASE known, what begins with it is told to leave it out, whatever follows', () => {
  vi.stubEnv('BASE', '/explainers/');
  onTestFinished(() => void vi.unstubAllEnvs());
  const site = checkWith({ 'aliases.yaml': append('/explainers/old/: /claims/\n/old/: /explainers/search/\n') });
  expect(site.problems).toEqual([
    site.problem('aliases.yaml', '/explainers/old/', rule, 'Leave out BASE: write “/old/”.'),
    site.problem(
      'aliases.yaml',
      '/explainers/search/',
      rule,
      'which does not exist. Leave out BASE: write “/search/”.',
    ),
  ]);
});

test('an alias for an address that still exists', () => {
  const site = checkWith({ 'aliases.yaml': append('/sources/: /claims/\n') });
  expect(site.problems).toEqual([
    site.problem(
      'aliases.yaml',
      '/sources/',
      rule,
      'The alias /sources/ is for an address that still exists. Delete the alias.',
    ),
  ]);
});

test('an alias that is no address', () => {
  const site = checkWith({ 'aliases.yaml': append('bridges: /themes/bridge-closing/\n') });
  expect(site.problems).toEqual([
    site.problem('aliases.yaml', 'bridges', 'matches-schema', 'is not an address on this site. Start it with “/”'),
  ]);
});
