import { expect, test } from 'vitest';
import { filesThatFollow } from './files-that-follow.ts';

const follow = (from: string, to: string) => Object.fromEntries(filesThatFollow(new Map([[from, to]])));

test('of a section: its share page, its frames, its citations, its history and its preview', () => {
  expect(follow('/themes/a/#two', '/themes/b/#deux')).toEqual({
    '/s/a/two/': '/s/b/deux/',
    '/embed/a/two/': '/embed/b/deux/',
    '/cite/a/two/': '/cite/b/deux/',
    '/history/a/two/': '/history/b/deux/',
    '/themes/a/preview/two.json': '/themes/b/preview/deux.json',
  });
});

test('of a section that is no more: the citations of where it leads', () => {
  expect(follow('/themes/a/#two', '/themes/b/')).toEqual({
    '/cite/a/two/citation.bib': '/themes/b.bib',
    '/cite/a/two/citation.json': '/themes/b.csl.json',
  });
});

test('of a theme: its text, its paper, its citations, and its lists', () => {
  expect(follow('/themes/x/', '/themes/a/')).toMatchObject({
    '/themes/x.md': '/themes/a.md',
    '/themes/x.pdf': '/themes/a.pdf',
    '/themes/x.bib': '/themes/a.bib',
    '/claims/theme/x/': '/claims/theme/a/',
    '/matrix/x/': '/matrix/a/',
  });
});

test('of a claim, a figure, a disagreement', () => {
  expect(follow('/claims/told/', '/claims/said/')).toMatchObject({
    '/claims/told.bib': '/claims/said.bib',
    '/claims/told.csl.json': '/claims/said.csl.json',
  });
  expect(follow('/figures/x/', '/figures/y/')).toMatchObject({
    '/figures/x.csv': '/figures/y.csv',
    '/figures/x.svg': '/figures/y.svg',
  });
  expect(follow('/disagreements/#month', '/disagreements/#day')).toEqual({
    '/disagreements/preview/month.json': '/disagreements/preview/day.json',
  });
});

test('of a page that became a section: the citations of that section', () => {
  expect(follow('/cost/', '/themes/a/#cost')).toMatchObject({
    '/cost.bib': '/cite/a/cost/citation.bib',
    '/cost.csl.json': '/cite/a/cost/citation.json',
    '/cost.md': '/themes/a.md',
  });
});

test('of a sentence nothing does', () => {
  expect(follow('/themes/a/#c-said', '/themes/b/#c-said')).toEqual({});
});
