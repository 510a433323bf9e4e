import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { append, BRIDGE, checkWith, problemsIn, replace, withContent } from '../../test/with-content.ts';

const THEME = 'themes/bridge-closing.mdx';
const ENTITY = 'entities/a-baker.yaml';
const rule = 'texts-are-readable';

describe('a character that no reader can see is refused where it stands:', () => {
  test.each([
    ['\u0002', 'U+0002'],
    ['\u001F', 'U+001F'],
    ['\u0008', 'U+0008'],
    ['\u0000', 'U+0000'],
    ['\u000C', 'U+000C'],
    ['\u007F', 'U+007F'],
    ['\u0085', 'U+0085'],
    ['\uFFFE', 'U+FFFE'],
    ['\uFDD0', 'U+FDD0'],
    ['\u{1FFFF}', 'U+1FFFF'],
    ['\uFFFD', 'U+FFFD'],
  ])('%j in MDX', (character, name) => {
    const site = checkWith({ [THEME]: replace('a reporter saw.', `a reporter ${character}saw.`) });
    expect(site.problems).toContainEqual(site.problem(THEME, `${character}saw.`, rule, name));
    expect(site.problems.filter((problem) => problem.rule === rule)).toHaveLength(1);
  });

  test('in the text, the role and the quote of YAML, once each', () => {
    const edits = {
      [ENTITY]: replace('half of what', 'half \u0002of what'),
      'claims/river-crossing.yaml': replace('quote: quatre millions', 'quote: quatre \u0008millions'),
    };
    const found = checkWith(edits).problems.filter((problem) => problem.rule === rule);
    expect(found.map(({ file }) => file)).toEqual(['claims/river-crossing.yaml', ENTITY]);
  });

  test.each(['\\x02', '\\u0002', '\\U00000002', '\\0', '\\b', '\\uFFFE', '\\uD800'])(
    'written as %s in YAML',
    (escape) => {
      const site = checkWith({ [ENTITY]: replace('name: A baker', `name: "A ${escape} baker"`) });
      expect(site.problems).toEqual([site.problem(ENTITY, escape, rule, 'U+')]);
    },
  );

  test.each(['&#2;', '&#x0002;', '&#0;', '&#xFFFE;', '&#xD800;', '&#x110000;'])(
    'written as %s in prose',
    (reference) => {
      for (const [file, edit] of [
        [THEME, replace('a reporter saw.', `a reporter ${reference}saw.`)],
        [ENTITY, replace('half of what', `half ${reference}of what`)],
      ] as const) {
        const site = checkWith({ [file]: edit });
        expect(site.problems).toContainEqual(site.problem(file, reference, rule, 'U+'));
      }
    },
  );
});

test('what readers can see, or writing needs, is fine', () => {
  const seen = 'é 🌉 \u00A0 \u200F \u200D &amp; &#233; &#x1F309;';
  expect(checkWith({ [THEME]: replace('a reporter saw.', `a reporter ${seen} saw.`) }).problems).toEqual([]);
});

test.each([
  [ENTITY, 5],
  [THEME, 1],
])('%s in Latin-1 is reported once, and nothing else about it', (file) => {
  const folder = withContent({ [file]: append('\n\n') });
  const text = `---\ntitle: ok\n---\n# café déjà\n`;
  writeFileSync(join(folder, file), Buffer.from(text, 'latin1'));
  const found = problemsIn(folder).filter((problem) => problem.file === file);
  expect(found).toEqual([{ file, line: 4, col: 6, rule, message: expect.stringContaining('UTF-8') }]);
});

test('the articles of the fixture are UTF-8', () => {
  expect(problemsIn(join(BRIDGE, 'content'))).toEqual([]);
});
