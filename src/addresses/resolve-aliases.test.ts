import { expect, test } from 'vitest';
import { movesByPage, oldAddresses, pagesThatFollow, resolveAlias } from './resolve-aliases.ts';

const current = new Set([
  '/',
  '/themes/a/',
  '/themes/a/#one',
  '/themes/a/#c-said',
  '/themes/b/',
  '/themes/b/#two',
  '/themes/b/#c-said',
  '/claims/said/',
  '/disagreements/',
  '/disagreements/#when',
]);
const movesWith = (aliases: Record<string, string>, recorded: string[] = []) => {
  const old = oldAddresses({ aliases, recorded, current });
  return {
    old: Object.fromEntries(old),
    moves: Object.fromEntries(movesByPage(old, current)),
    follow: Object.fromEntries(pagesThatFollow(old)),
  };
};

test('aliases are followed over several steps', () => {
  expect(resolveAlias('/x/#x', { '/x/': '/y/', '/y/#x': '/z/' }, new Set(['/z/']))).toBe('/z/');
});

test('an alias in a circle, or to nowhere, leads nowhere', () => {
  expect(resolveAlias('/x/', { '/x/': '/y/', '/y/': '/x/' }, current)).toBeUndefined();
  expect(resolveAlias('/x/#one', { '/x/#one': '/nowhere/' }, current)).toBeUndefined();
});

test('what stood in a page that became a section leads to the same id there, else to that section', () => {
  expect(resolveAlias('/x/#two', { '/x/': '/themes/b/#two' }, current)).toBe('/themes/b/#two');
  expect(resolveAlias('/x/#lost', { '/x/': '/themes/b/#two' }, current)).toBe('/themes/b/#two');
  expect(resolveAlias('/x/#lost', { '/x/': '/themes/b/' }, current)).toBeUndefined();
});

test('a section renamed leaves its anchor at the new one', () => {
  expect(movesWith({ '/themes/a/#uno': '/themes/a/#one' }).moves).toEqual({
    '/themes/a/': { to: null, anchors: [{ id: 'uno', at: 'one' }], away: [] },
  });
});

test('a section that was dropped leaves its anchor at the beginning of its page', () => {
  expect(movesWith({ '/themes/a/#zero': '/themes/a/' }).moves['/themes/a/']?.anchors).toEqual([
    { id: 'zero', at: null },
  ]);
});

test('a section moved to another theme leaves a line in the old one', () => {
  expect(movesWith({ '/themes/a/#two': '/themes/b/#two' }).moves).toEqual({
    '/themes/a/': { to: null, anchors: [], away: [{ id: 'two', to: '/themes/b/#two' }] },
  });
});

test('a note goes where its claim went', () => {
  const { old } = movesWith({
    '/themes/a/#c-told': '/themes/b/#c-said',
    '/themes/b/#c-gone': '/themes/b/#two',
    '/claims/told/': '/claims/said/',
  });
  expect(old).toMatchObject({
    '/themes/a/#n-told': '/themes/b/#n-said',
    '/themes/b/#n-gone': '/themes/b/#two',
    '/claims/told/#n-told': '/claims/said/#n-said',
  });
});

test('a page renamed leads on, and all that stood in it with it', () => {
  const { moves, old } = movesWith({ '/x/': '/themes/a/', '/x/#uno': '/themes/a/#one', '/x/#two': '/themes/b/#two' }, [
    '/x/',
    '/x/#one',
    '/x/#uno',
    '/x/#two',
  ]);
  expect(old['/x/#one']).toBe('/themes/a/#one');
  expect(moves['/x/']).toEqual({
    to: '/themes/a/',
    anchors: [],
    away: [
      { id: 'one', to: '/themes/a/#one' },
      { id: 'two', to: '/themes/b/#two' },
      { id: 'uno', to: '/themes/a/#one' },
    ],
  });
});

test('who keeps the old fragment on the way lands at its place in the new page', () => {
  const { moves } = movesWith({ '/x/': '/themes/a/', '/x/#uno': '/themes/a/#one', '/x/#two': '/themes/b/#two' });
  expect(moves['/themes/a/']).toEqual({
    to: null,
    anchors: [{ id: 'uno', at: 'one' }],
    away: [{ id: 'two', to: '/themes/b/#two' }],
  });
});

test('no old anchor takes the place of one that is there now', () => {
  const { moves } = movesWith({ '/x/': '/themes/a/', '/x/#one': '/themes/b/#two' });
  expect(moves['/themes/a/']).toBeUndefined();
  expect(moves['/x/']?.away).toEqual([{ id: 'one', to: '/themes/b/#two' }]);
});

test('the pages that followed from a section which is no more lead on to where it leads', () => {
  expect(movesWith({ '/themes/a/#two': '/themes/b/' }).follow).toEqual({
    '/s/a/two/': '/themes/b/',
    '/embed/a/two/': '/themes/b/',
    '/embed/a/two/full/': '/themes/b/',
    '/cite/a/two/': '/themes/b/',
    '/history/a/two/': '/themes/b/',
  });
});

test('those of a section that moved lead nowhere: what they hold is copied', () => {
  expect(movesWith({ '/themes/a/#two': '/themes/b/#two' }).follow).toEqual({});
});
