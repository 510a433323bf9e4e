import { describe, expect, test } from 'vitest';
import { all, checkWith, replace } from '../../../test/with-content.ts';

const rule = 'figures-show-claims';
const COST = 'figures/cost.yaml';
const DATES = 'figures/dates.yaml';
const TIES = 'figures/ties.yaml';

describe('a figure shows nothing that no claim states', () => {
  test.each([
    [
      'another sum',
      'amount: 4.7 million crowns',
      '4.7 million crowns',
      'None of its claims states “4.7 million crowns”',
    ],
    ['a sum with a bound that its claim has not', 'amount: up to 4.6 million crowns', 'up to 4.6', '“up to”'],
    ['a sum in another currency', 'amount: US$4.6 million', 'US$4.6 million', 'one scale'],
  ])('%s', (_, to, at, telling) => {
    const { problems, problem } = checkWith({ [COST]: replace('amount: 4.6 million crowns', to) });
    expect(problems).toEqual([problem(COST, at, rule, telling)]);
  });

  test('a number in the title, the caption and a label', () => {
    const { problems } = checkWith({
      [COST]: all(replace('title: The two sums', 'title: The 2 sums'), replace('pays half of', 'pays 1 of 2 parts of')),
      [DATES]: replace('label: Twelve bolts are', 'label: 13 bolts are'),
    });
    expect(problems.map(({ file, message }) => [file, /says (\d+),/u.exec(message)?.[1]])).toEqual([
      [COST, '2'],
      [COST, '1'],
      [COST, '2'],
      [DATES, '13'],
    ]);
    expect(problems.every((problem) => problem.rule === rule)).toBe(true);
  });

  test(
    'a mark for events of two dates, a claim that is none of its ' + 'events, and a date in words that is not needed',
    () => {
      const site = checkWith({
        [DATES]: all(
          replace('events: [bridge-closed]', 'events: [bridge-closed, builder-denies]'),
          replace('claims: [closed-in-may]', 'claims: [closed-in-may, barriers-stand]\n    when: in spring'),
        ),
      });
      expect(site.problems).toEqual([
        site.problem(DATES, 'builder-denies]\n    label: The', rule, 'a different date'),
        site.problem(DATES, 'barriers-stand', rule, 'does not belong to bridge-closed'),
        site.problem(DATES, 'in spring', rule, 'has its own date'),
      ]);
    },
  );

  test('an event that is counted from another says how its date reads; a tie is of those whom its claims name', () => {
    const site = checkWith({
      [DATES]: replace('    when: on the day of the closing\n', ''),
      [TIES]: replace('from: ferry-guild', 'from: pell-tarric'),
    });
    expect(site.problems).toEqual([
      expect.objectContaining({ rule, file: DATES, message: expect.stringContaining('Describe its date in `when`') }),
      site.problem(TIES, 'pell-tarric', rule, 'names Pell Tarric'),
    ]);
  });
});

test('what a figure names exists, and a figure that a page places', () => {
  const site = checkWith({
    [COST]: replace('claims: [cost-four-million]', 'claims: [cost-four-milion]'),
    [DATES]: replace('events: [bolts-found-cracked]', 'events: [bolt-found-cracked]'),
    [TIES]: replace('from: ferry-guild', 'from: fery-guild'),
    'themes/river-crossing.mdx': replace('<Figure id="cost" />', '<Figure id="costs" />'),
  });
  expect(site.problems).toEqual([
    site.problem(COST, 'cost-four-milion', 'references-exist', 'Did you mean “cost-four-million”?'),
    site.problem(DATES, 'bolt-found-cracked', 'references-exist', 'Did you mean “bolts-found-cracked”?'),
    site.problem(TIES, 'fery-guild', 'references-exist', 'Did you mean “ferry-guild”?'),
    site.problem('themes/river-crossing.mdx', '<Figure id="costs" />', 'references-exist', 'Did you mean “cost”?'),
  ]);
});

test('the schema refuses a kind, a sum and a label that are none', () => {
  const { problems } = checkWith({
    [COST]: all(
      replace('amount: 4.6 million crowns', 'amount: much'),
      replace('label: in the wire report', 'label: In the wire report.'),
    ),
    [TIES]: replace('kind: ties', 'kind: tyes'),
  });
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('ends like a sentence'),
    expect.stringContaining('contains no sum'),
    expect.stringContaining('is not a kind of figure'),
  ]);
});

test('a sentence of a figure carries a note, and a row on what is alleged names who says so', () => {
  const site = checkWith({
    [COST]: replace('names.[^fund-pays-half]', 'names.'),
    [TIES]: replace('thin, the council alleges', 'thin'),
  });
  expect(site.problems).toEqual([
    expect.objectContaining({ rule: 'sentences-carry-notes', file: COST }),
    expect.objectContaining({
      rule: 'speakers-are-named',
      file: TIES,
      message: expect.stringContaining('fitted bolts that were too thin'),
    }),
  ]);
});

test('a claim that only a figure cites counts as cited', () => {
  const uncited = replace(' Two wooden barriers stand at the ends of the bridge, a reporter saw.[^barriers-stand]', '');
  expect(
    checkWith({
      'themes/bridge-closing.mdx': uncited,
      [COST]: replace('claims: [cost-four-million]', 'claims: [cost-four-million, barriers-stand]'),
    }).problems.map((problem) => problem.rule),
  ).not.toContain('claims-are-cited');
});
