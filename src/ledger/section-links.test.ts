import { expect, test } from 'vitest';
import { readContent } from '../content/read-content.ts';
import { append, withContent } from '../../test/with-content.ts';
import { linksToSections } from './section-links.ts';

const linked = (edits: Parameters<typeof withContent>[0] = {}, to: string) =>
  linksToSections(readContent(withContent(edits)).content)
    .get(to)
    ?.map(({ address }) => address);

test('a section is linked from the sections that hold the links, in its own theme, in others and on pages', () => {
  expect(linked({}, '/themes/bridge-closing/#bolts')).toEqual(['/themes/river-crossing/#ferry']);
  expect(linked({}, '/themes/bridge-closing/#unknown')).toEqual(['/themes/bridge-closing/#winter']);
  expect(linked({}, '/themes/river-crossing/#ferry')).toEqual(['/']);
});

test('a place that links twice counts once, and a section does not link to itself', () => {
  const edits = {
    'themes/bridge-closing.mdx': append(
      '\n[Bolts](#bolts), [bolts](/themes/bridge-closing/#bolts), ' +
        '[here](#unknown), [the note](#n-closed-in-may).[^own]\n',
    ),
  };
  expect(linked(edits, '/themes/bridge-closing/#bolts')).toEqual([
    '/themes/bridge-closing/#unknown',
    '/themes/river-crossing/#ferry',
  ]);
  expect(linked(edits, '/themes/bridge-closing/#unknown')).toEqual(['/themes/bridge-closing/#winter']);
});
