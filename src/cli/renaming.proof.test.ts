import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { append, replace, withContent, type Edits } from '../../test/with-content.ts';

// Inside the project: what Astro builds on the way looks for packages from there.
const work = mkdtempSync(resolve('dist-proof-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const THEME = 'themes/bridge-closing.mdx';
const LINKING = 'themes/river-crossing.mdx';
const alias = '"/themes/bridge-closing/#bolts": "/themes/bridge-closing/#blame"';
const renamed: Edits = { [THEME]: replace('[#bolts]', '[#blame]') };
const mended: Edits = {
  ...renamed,
  [LINKING]: replace('/themes/bridge-closing/#bolts', '/themes/bridge-closing/#blame'),
  'corrections.yaml': replace('/themes/bridge-closing/#bolts', '/themes/bridge-closing/#blame'),
  'aliases.yaml': (text) => append(`${alias}\n`)(text),
};

function run(content: string, script: string, ...args: string[]): { status: number | null; told: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: join(work, 'site'), NO_COLOR: '1' },
  });
  return { status, told: stdout + stderr };
}
const build = (content: string): ReturnType<typeof run> => run(content, 'node_modules/astro/bin/astro.mjs', 'build');

describe('an editor renames', () => {
  test('the text of a heading, and nothing breaks', () => {
    expect(
      build(withContent({ [THEME]: replace('The council blames the bolts', 'What the council says of the bolts') }))
        .status,
    ).toBe(0);
  });

  test('its id, and the build stops, names the file and says which alias to write', () => {
    const { status, told } = build(withContent(renamed));
    expect(status).not.toBe(0);
    expect(told).toMatch(
      /permalinks\.json:\d+:3 {2}addresses-persist .*aliases\.yaml: "\/themes\/bridge-closing\/#bolts": "\/themes\/bridge-closing\/#blame"/u,
    );
    expect(told).toMatch(new RegExp(`${LINKING}:\\d+:\\d+  targets-exist .*${alias}`, 'u'));
  });

  test('its id with that alias, and old and new address both stand in the page', () => {
    const content = withContent(mended);
    expect(run(content, 'src/cli/permalinks.ts', '--date', '2025-02-01').status).toBe(0);
    const { status, told } = build(content);
    expect(`${status} ${status === 0 ? '' : told}`).toBe('0 ');
    expect(readFileSync(join(work, 'site/themes/bridge-closing/index.html'), 'utf8')).toMatch(
      /<h2 id="blame">(?:<span id="why"><\/span>|<span id="bolts"><\/span>){2}The council/u,
    );
  });
});
