import { describe, expect, test } from 'vitest';
import { all, checkWith, replace } from '../../testing/with-content.ts';

const rule = 'figures-show-claims';
const COST = 'figures/cost.yaml';
const DATES = 'figures/dates.yaml';
const TIES = 'figures/ties.yaml';

describe('a figure shows nothing that no claim states', () => {
  test.each([
    ['another sum', COST, 'amount: 4.6 million crowns', 'amount: 4.7 million crowns', '4.7 million crowns', '“4.7 million crowns”'],
    ['a sum without the bound that its claim has', COST, 'amount: 4.6 million crowns', 'amount: up to 4.6 million crowns', 'up to 4.6', '“up to”'],
    ['a sum in another currency', COST, 'amount: 4.6 million crowns', 'amount: US$4.6 million', 'US$4.6 million', 'one scale'],
    ['a number in a label', DATES, 'label: Twelve bolts are', 'label: 13 bolts are', '13 bolts', 'says 13'],
    ['a number in the title', COST, 'title: The two sums', 'title: The 2 sums', 'The 2 sums', 'says 2'],
    ['a number in the caption', COST, 'pays half of the sum', 'pays 1 of 2 parts of the sum', '>-\n  The harbour', 'says 1'],
    ['a mark for events of two dates', DATES, 'events: [bridge-closed]', 'events: [bridge-closed, builder-denies]', 'builder-denies]\n    label: The', 'another date'],
    ['a claim that is none of its event', DATES, 'claims: [closed-in-may]', 'claims: [closed-in-may, barriers-stand]', 'barriers-stand', 'none of bridge-closed'],
    ['a date in words for an event that has one', DATES, 'claims: [closed-in-may]', 'claims: [closed-in-may]\n    when: in spring', 'in spring', 'a date of its own'],
    ['a tie of somebody whom no claim names', TIES, 'from: ferry-guild', 'from: pell-tarric', 'pell-tarric', 'names Pell Tarric'],
  ])('%s', (_, file, from, to, at, telling) => {
    const { problems, problem } = checkWith({ [file]: replace(from, to) });
    expect(problems).toContainEqual(problem(file, at, rule, telling));
  });

  test('an event that is counted from another says how its date reads', () => {
    const { problems } = checkWith({ [DATES]: replace('    when: on the day of the closing\n', '') });
    expect(problems).toEqual([expect.objectContaining({ rule, file: DATES, message: expect.stringContaining('Say in `when`') })]);
  });
});

describe('what a figure names exists', () => {
  test.each([
    ['a claim that is gone', COST, 'claims: [cost-four-million]', 'claims: [cost-four-milion]', 'cost-four-milion]', '“cost-four-million”'],
    ['an event', DATES, 'events: [bolts-found-cracked]', 'events: [bolt-found-cracked]', 'bolt-found-cracked', '“bolts-found-cracked”'],
    ['an entity', TIES, 'from: ferry-guild', 'from: fery-guild', 'fery-guild', '“ferry-guild”'],
    ['a theme', 'figures/sources-on-closing.yaml', 'theme: bridge-closing', 'theme: bridge-closings', 'bridge-closings', '“bridge-closing”'],
    ['a figure in a page', 'themes/river-crossing.mdx', '<Figure id="cost" />', '<Figure id="costs" />', '<Figure id="costs" />', '“cost”'],
  ])('%s', (_, file, from, to, at, near) => {
    const { problems, problem } = checkWith({ [file]: replace(from, to) });
    expect(problems).toContainEqual(problem(file, at, 'references-exist', 'Did you mean', near));
  });
});

test('the schema refuses a kind, a sum and a label that are none', () => {
  const { problems } = checkWith({
    [COST]: all(replace('amount: 4.6 million crowns', 'amount: much'), replace('label: in the wire report', 'label: In the wire report.')),
    [TIES]: replace('kind: ties', 'kind: tyes'),
  });
  expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
    expect.stringContaining('ends like a sentence'),
    expect.stringContaining('holds no sum'),
    expect.stringContaining('is no kind of figure'),
  ]);
});

test('a claim that only a figure cites counts as cited', () => {
  const uncited = replace(' Two wooden barriers stand at the ends of the bridge, a reporter saw.[^barriers-stand]', '');
  const rules = (edits: Parameters<typeof checkWith>[0]) => checkWith(edits).problems.map((problem) => problem.rule);
  expect(rules({ 'themes/bridge-closing.mdx': uncited })).toContain('claims-are-cited');
  expect(rules({ 'themes/bridge-closing.mdx': uncited, [COST]: replace('claims: [cost-four-million]', 'claims: [cost-four-million, barriers-stand]') })).not.toContain('claims-are-cited');
});
