import { describe, expect, test } from 'vitest';
import { append, checkWith, replace } from '../../test/with-content.ts';

const CLAIMS = 'claims/river-crossing.yaml';

describe('a file that holds nothing', () => {
  test.each(['', '\n \n', '# nothing yet\n', '\uFEFF'])('YAML with %j', (text) => {
    const site = checkWith({ 'sources/ar-report.yaml': text });
    expect(site.problems).toContainEqual({
      file: 'sources/ar-report.yaml',
      line: 1,
      col: 1,
      rule: 'files-hold-something',
      message: expect.stringContaining('The file is empty. Add its content'),
    });
  });

  test('MDX', () => {
    const site = checkWith({ 'pages/home.mdx': '' });
    expect(site.problems).toEqual([
      {
        file: 'pages/home.mdx',
        line: 1,
        col: 1,
        rule: 'files-hold-something',
        message: expect.stringContaining('The file is empty.'),
      },
    ]);
  });

  test('a list or map that is empty on purpose holds something', () => {
    // What the bridge moved and corrected is then missing; that the files hold nothing is no fault.
    expect(
      new Set(checkWith({ 'corrections.yaml': '[]\n', 'aliases.yaml': '{}\n' }).problems.map(({ rule }) => rule)),
    ).toEqual(new Set(['addresses-persist', 'changes-are-recorded']));
  });

  test('a file that is needed and missing', () => {
    expect(checkWith({ 'site.yaml': null }).problems).toContainEqual({
      file: 'site.yaml',
      line: 1,
      col: 1,
      rule: 'files-hold-something',
      message: expect.stringContaining('The file is missing.'),
    });
  });
});

describe('malformed YAML is shown where it breaks:', () => {
  test('a colon in a text without quotation marks', () => {
    const site = checkWith({ 'entities/ferry-guild.yaml': replace('name: Ferry guild', 'name: Ferry guild: Vell') });
    expect(site.problems).toEqual([
      site.problem(
        'entities/ferry-guild.yaml',
        'Ferry guild: Vell',
        'yaml-is-wellformed',
        'Nested mappings are not allowed',
        'Fix the YAML here',
      ),
    ]);
  });

  test('an open quotation mark', () => {
    const site = checkWith({ 'events.yaml': replace('date: "2024-05"', 'date: "2024-05') });
    expect(site.problems.every(({ file, rule }) => file === 'events.yaml' && rule === 'yaml-is-wellformed')).toBe(true);
    expect(site.problems.length).toBeGreaterThan(0);
  });

  test('front matter', () => {
    const site = checkWith({ 'pages/home.mdx': replace('title: The Vell Record', 'title: "The Vell Record') });
    expect(site.problems[0]).toMatchObject({ file: 'pages/home.mdx', rule: 'yaml-is-wellformed' });
    expect(new Set(site.problems.map(({ file }) => file))).toEqual(new Set(['pages/home.mdx']));
  });
});

describe('what a schema refuses', () => {
  test('an unknown key, with the nearest known one', () => {
    const site = checkWith({ [CLAIMS]: replace('  via: two-banks-wire\n', '  viaa: two-banks-wire\n') });
    expect(site.problems).toEqual([
      site.problem(
        CLAIMS,
        'viaa',
        'matches-schema',
        'cost-four-million: The key “viaa” is unknown here. Did you mean “via”? Allowed: statement, speaker, via,',
      ),
    ]);
  });

  test('an unknown key deep inside', () => {
    const site = checkWith({ [CLAIMS]: replace('note: The Japanese', 'notes: The Japanese') });
    expect(site.problems).toEqual([
      site.problem(
        CLAIMS,
        'notes',
        'matches-schema',
        'cost-four-million.evidence.1: The key “notes” is unknown here. Did you mean “note”?',
      ),
    ]);
  });

  test('an unknown key in front matter', () => {
    const site = checkWith({ 'pages/home.mdx': replace('story: true', 'story: true\nstroy: true') });
    expect(site.problems).toEqual([site.problem('pages/home.mdx', 'stroy', 'matches-schema', 'Did you mean “story”?')]);
  });

  test('a value that is none of those allowed, with the nearest', () => {
    const site = checkWith({ [CLAIMS]: replace('status: alleged', 'status: aleged') });
    expect(site.problems).toEqual([
      site.problem(
        CLAIMS,
        'aleged',
        'matches-schema',
        'guild-not-told.status: “aleged” is not allowed. Did you mean “alleged”? ' +
          'Allowed: alleged, denied, admitted, reported, undisputed.',
      ),
    ]);
  });

  test('a key that is missing stands where its map does', () => {
    const site = checkWith({ [CLAIMS]: replace('  speaker: a-baker\n', '') });
    expect(site.problems).toEqual([
      site.problem(
        CLAIMS,
        'bakeries-sell-half',
        'matches-schema',
        'bakeries-sell-half.speaker: is missing. Expected a text.',
      ),
    ]);
  });

  test('a claim without evidence', () => {
    const site = checkWith({
      [CLAIMS]: append(
        'ferry-is-blue:\n  statement: The ferry is blue.\n  speaker: ar-report\n  status: reported\n  evidence: []\n',
      ),
    });
    expect(site.problems).toEqual([
      site.problem(CLAIMS, 'evidence: []', 'matches-schema', 'A claim needs at least one quote.'),
    ]);
  });

  test('a text that YAML reads as a number, and a list that is a text', () => {
    const site = checkWith({
      'entities/a-baker.yaml': replace('name: A baker', 'name: 12'),
      'entities/pell-tarric.yaml': replace('claims: [no-winter-check]', 'claims: no-winter-check'),
    });
    expect(site.problems).toEqual([
      site.problem('entities/a-baker.yaml', '12', 'matches-schema', 'name: is not text. Put it in quotation marks'),
      site.problem(
        'entities/pell-tarric.yaml',
        'no-winter-check\n',
        'matches-schema',
        'claims: is a text. Expected a list.',
      ),
    ]);
  });

  test('Chinese without its script, and a tag that is none', () => {
    const site = checkWith({
      'sources/ja-retelling.yaml': replace('language: ja', 'language: zh'),
      'sources/ar-report.yaml': replace('language: ar', 'language: arabic!'),
    });
    expect(site.problems).toEqual([
      site.problem('sources/ar-report.yaml', 'arabic!', 'matches-schema', '“arabic!” is not a language tag.'),
      site.problem('sources/ja-retelling.yaml', 'zh', 'matches-schema', 'for Chinese, use zh-Hans or zh-Hant'),
    ]);
  });
});

describe('dates', () => {
  test.each(['"2025-02-30"', '2025-02-30', 'May 2024', '2024-5', '2024-05-1', '20240501', '"2025-02-29"', '2024-00'])(
    '%s is none',
    (date) => {
      const site = checkWith({ 'events.yaml': replace('"2024-05"', date) });
      expect(site.problems).toEqual([
        site.problem('events.yaml', date, 'dates-are-real', 'bridge-closed.date: ', '2025-06'),
      ]);
    },
  );

  test.each(['"2024"', '2024-05', '2024-02-29', '"2024-12-31"'])('%s is one', (date) => {
    expect(checkWith({ 'events.yaml': replace('"2024-05"', date) }).problems).toEqual([]);
  });

  test('a correction needs a whole day', () => {
    const site = checkWith({ 'corrections.yaml': replace('"2025-01-02"', '2025-01') });
    expect(site.problems).toEqual([
      site.problem(
        'corrections.yaml',
        '2025-01',
        'dates-are-real',
        'A full date is required here, such as 2025-09-03.',
      ),
    ]);
  });

  test('an event without any date, and one with half of a count', () => {
    const site = checkWith({
      'events.yaml': (text) => text.replace('  date: "2024-05"\n', '').replace('  days: 0\n', ''),
    });
    expect(site.problems).toEqual([
      site.problem('events.yaml', 'bridge-closed:', 'matches-schema', 'has neither `date` nor `after`'),
      site.problem('events.yaml', 'bolts-found-cracked', 'matches-schema', 'has only one of `after` and `days`'),
    ]);
  });
});

describe('a comment that cuts a text is refused where it begins:', () => {
  const rule = 'texts-are-whole';
  test.each([
    ['a number sign in a text', 'what: The council changed bolt #3 of the bridge.', '#3'],
    ['a comment after several words', 'what: The council changed it. # and more', '# and more'],
    ['a number sign after one word', 'what: Bolts #3', '#3'],
    ['a text that is nothing but a number sign', 'dateNote: #3 is cracked.\n  what: It closes.', '#3'],
    ['a text over several lines', 'what: The council\n    changed bolt #3', '#3'],
    ['the head of a block', 'what: >- #3 is\n    The council changed it.', '#3'],
  ])('%s', (_what, written, at) => {
    const site = checkWith({
      'events.yaml': replace('what: The town of Vell closes the Ostrel bridge, the wire report says.', written),
    });
    expect(site.problems).toContainEqual(site.problem('events.yaml', at, rule, 'quotation marks'));
  });

  test('in front matter', () => {
    const site = checkWith({ 'themes/river-crossing.mdx': replace('title: How the', 'title: How #1 the') });
    expect(site.problems).toEqual([site.problem('themes/river-crossing.mdx', '#1', rule)]);
  });

  test('a comment of its own line, after one word, and a sign in quotation marks are fine', () => {
    const site = checkWith({
      'events.yaml': (text) =>
        `# Events.\n${text.replace('days: 0', 'days: 0 # the same day').replace('dateNote: The Arabic report says June.', "dateNote: 'The Arabic report #3 says June.' # so")}`,
      'entities/a-baker.yaml': replace('kind: unnamed', 'kind: unnamed # person, organisation'),
    });
    expect(site.problems).toEqual([]);
  });
});
