import { expect, test } from 'vitest';
import { all, append, checkWith, replace } from '../../../test/with-content.ts';

const rule = 'references-exist';

test('an unknown claim in a note is named at its mark, with the nearest one', () => {
  const site = checkWith({ 'themes/river-crossing.mdx': replace('pay.[^ferry-until-ten]', 'pay.[^ferry-until-tenn]') });
  expect(site.problems).toContainEqual(
    site.problem(
      'themes/river-crossing.mdx',
      '[^ferry-until-tenn]',
      rule,
      'There is no claim “ferry-until-tenn”. Did you mean “ferry-until-ten”?',
      'content/claims/',
    ),
  );
});

test('a mistyped note does not become an address', () => {
  const site = checkWith({ 'pages/home.mdx': append('\nIt is blue.[^ferry-is-bleu]\n') });
  expect(site.problems).toEqual([site.problem('pages/home.mdx', '[^ferry-is-bleu]', rule)]);
});

test('an unknown claim in a note of YAML prose is named where the prose begins', () => {
  const site = checkWith({ 'entities/pell-tarric.yaml': replace('[^no-winter-check]', '[^no-wintr-check]') });
  expect(site.problems).toEqual([
    site.problem('entities/pell-tarric.yaml', '>-', rule, 'Did you mean “no-winter-check”?'),
  ]);
});

test('a claim like none that exists gets a list of those that do', () => {
  const site = checkWith({ 'entities/pell-tarric.yaml': replace('[^no-winter-check]', '[^zzzzzzzzzzzzzzzzz]') });
  expect(site.problems).toEqual([
    site.problem('entities/pell-tarric.yaml', '>-', rule, 'Known: closed-in-may, closed-in-june,', 'and others.'),
  ]);
});

test('an unknown claim in answers', () => {
  const site = checkWith({
    'claims/bridge-closing.yaml': replace('answers: [bolts-too-thin]', 'answers: [bolts-to-thin]'),
  });
  expect(site.problems).toEqual([
    site.problem(
      'claims/bridge-closing.yaml',
      'bolts-to-thin',
      rule,
      'There is no claim “bolts-to-thin”. Did you mean “bolts-too-thin”?',
    ),
  ]);
});

test('an unknown claim in an event, a disagreement and an entity', () => {
  const site = checkWith({
    'events.yaml': replace('[twelve-bolts-cracked]', '[twelve-bolt-cracked]'),
    'disagreements.yaml': replace('[built-in-1902]', '[built-in-1903]'),
    'entities/ferry-guild.yaml': replace('[guild-not-told]', '[guild-not-tol]'),
  });
  expect(site.problems).toEqual([
    site.problem('disagreements.yaml', 'built-in-1903', rule, 'Did you mean “built-in-1902”?'),
    site.problem('entities/ferry-guild.yaml', 'guild-not-tol]', rule, 'Did you mean “guild-not-told”?'),
    site.problem('events.yaml', 'twelve-bolt-cracked', rule, 'Did you mean “twelve-bolts-cracked”?'),
  ]);
});

test('an unknown source of evidence', () => {
  const site = checkWith({
    'claims/river-crossing.yaml': replace(
      '- source: fr-retelling\n      quote: quatre',
      '- source: fr-reteling\n      quote: quatre',
    ),
  });
  expect(site.problems).toEqual([
    site.problem(
      'claims/river-crossing.yaml',
      'fr-reteling',
      rule,
      'There is no source “fr-reteling”. Did you mean “fr-retelling”?',
      'content/sources/',
    ),
  ]);
});

test('an unknown source of a sentence that a claim covers', () => {
  const site = checkWith({
    'claims/river-crossing.yaml': append('  covers:\n    - { source: fr-report, from: La guilde, to: prévenue. }\n'),
  });
  expect(site.problems).toEqual([
    site.problem(
      'claims/river-crossing.yaml',
      'fr-report,',
      rule,
      'There is no source “fr-report”. Did you mean “ar-report”?',
    ),
  ]);
});

test('an unknown speaker, and an unknown one who reports him', () => {
  const site = checkWith({
    'claims/river-crossing.yaml': all(
      replace('speaker: ferry-guild', 'speaker: fery-guild'),
      replace('via: two-banks-wire', 'via: two-bank-wire'),
    ),
  });
  expect(site.problems.filter((problem) => problem.rule === rule)).toEqual([
    site.problem(
      'claims/river-crossing.yaml',
      'two-bank-wire',
      rule,
      'There is no speaker “two-bank-wire”. Did you mean “two-banks-wire”?',
    ),
    site.problem(
      'claims/river-crossing.yaml',
      'fery-guild',
      rule,
      'There is no speaker “fery-guild”. Did you mean “ferry-guild”?',
      'content/entities/',
    ),
  ]);
});

test('an unknown theme of a question, and one in the order of themes', () => {
  const site = checkWith({
    'questions.yaml': replace('theme: river-crossing', 'theme: river-crosing'),
    'site.yaml': replace('[bridge-closing, river-crossing]', '[bridge-closing, river-crossing, tolls]'),
  });
  expect(site.problems).toEqual([
    site.problem(
      'questions.yaml',
      'river-crosing',
      rule,
      'There is no theme “river-crosing”. Did you mean “river-crossing”?',
    ),
    site.problem('site.yaml', 'tolls', rule, 'There is no theme “tolls”. Known: bridge-closing, river-crossing.'),
  ]);
});

test('a file of claims that is named after no theme', () => {
  const site = checkWith({
    'claims/ferry.yaml':
      'ferry-is-blue:\n  statement: The ferry is blue.\n  speaker: ar-report\n  status: reported\n  ' +
      'evidence:\n    - { source: ar-report, quote: كل عشرين دقيقة, translation: every twenty minutes }\n',
  });
  expect(site.problems).toContainEqual({
    file: 'claims/ferry.yaml',
    line: 1,
    col: 1,
    rule,
    message: expect.stringContaining(
      'There is no theme “ferry”. Known: bridge-closing, river-crossing. Name a file of claims after its theme',
    ),
  });
});

test('an unknown event from which another is counted', () => {
  const site = checkWith({ 'events.yaml': replace('after: bridge-closed', 'after: bridge-close') });
  expect(site.problems).toEqual([
    site.problem(
      'events.yaml',
      'bridge-close\n',
      rule,
      'There is no event “bridge-close”. Did you mean “bridge-closed”?',
    ),
  ]);
});

test('a card of a section that there is not, and one with a claim that its section does not cite', () => {
  const site = checkWith({
    'themes/river-crossing.mdx': replace(
      'shortTitle:',
      'cards: { fery: ferry-until-ten, cost: ferry-until-ten, bakeries: bakeries-sell-haf }\nshortTitle:',
    ),
  });
  expect(site.problems).toEqual([
    site.problem(
      'themes/river-crossing.mdx',
      'ferry-until-ten, cost',
      rule,
      'There is no section “fery”. Did you mean “ferry”?',
      'headings',
    ),
    site.problem(
      'themes/river-crossing.mdx',
      'ferry-until-ten, bakeries',
      rule,
      'The section “cost” does not cite the claim “ferry-until-ten”',
      'Known: cost-four-million,',
    ),
    site.problem(
      'themes/river-crossing.mdx',
      'bakeries-sell-haf',
      rule,
      'There is no claim “bakeries-sell-haf”. Did you mean “bakeries-sell-half”?',
    ),
  ]);
});

const CARD = replace('shortTitle: The closing\n', 'shortTitle: The closing\ncards: { winter: no-winter-check }\n');

test('a card of a section that was renamed is told the new id, in place of the nearest one', () => {
  const before = checkWith({ 'themes/bridge-closing.mdx': all(CARD, replace('[#winter]', '[#left-out]')) });
  expect(before.problems).toContainEqual(
    before.problem(
      'themes/bridge-closing.mdx',
      'no-winter-check }',
      'references-exist',
      'There is no section “winter”. /themes/bridge-closing/#winter has been public since 2025-01-01. If ' +
        'it was renamed or moved, write “left-out” here and add an alias to content/aliases.yaml: ' +
        '"/themes/bridge-closing/#winter": "/themes/bridge-closing/#left-out"',
    ),
  );
  const after = checkWith({
    'themes/bridge-closing.mdx': replace(
      'shortTitle: The closing\n',
      'shortTitle: The closing\ncards: { why: bolts-too-thin }\n',
    ),
  });
  expect(after.problems.map(({ message }) => message)).toEqual([
    'There is no section “why”. It is an old address: write “bolts”, which it now redirects to.',
  ]);
});

test('a claim that was renamed is told by its new id alone', () => {
  const site = checkWith({ 'claims/bridge-closing.yaml': replace('built-in-1902:', 'built-1902:') });
  const told = site.problems.filter(({ rule }) => rule === 'references-exist').map(({ message }) => message);
  expect(told[0]).toContain(
    'There is no claim “built-in-1902”. /claims/built-in-1902/ has been public since 2025-01-01. If it ' +
      'was renamed or moved, write “built-1902” here and add an alias to',
  );
  expect(told.filter((message) => message.includes('Did you mean'))).toEqual([]);
});
