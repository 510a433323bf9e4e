import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { replace, withContent } from '../../test/with-content.ts';

test('a build of faulty content ends with the problems and without a stack trace', { timeout: 120_000 }, () => {
  const folder = withContent({ 'themes/bridge-closing.mdx': replace('says June.[^closed-in-june]', 'says June.') });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder, OUT_DIR: 'dist-never-built', NO_COLOR: '1', LAX: '1' },
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /themes\/bridge-closing\.mdx:\d+:\d+ {2}sentences-carry-notes {2}“A harbour clerk says June\.”/u,
  );
  expect(stderr).toContain('The build was stopped: ');
  expect(stdout + stderr).not.toMatch(/^\s+at /mu);
});
