import { spawnSync } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { githubAnnotation } from './github-annotation.ts';
import { faults } from '../../test/fault-per-rule.ts';
import { withContent } from '../../test/with-content.ts';

const problem = { file: 'content/events.yaml', line: 2, col: 9, rule: 'dates-are-real' as const, message: 'Wrong.' };

test('a problem becomes an error with file, line, column and rule', () => {
  expect(githubAnnotation(problem, process.cwd())).toBe(
    '::error file=content/events.yaml,line=2,col=9,title=dates-are-real::Wrong.',
  );
});

test('the path is relative to the repository, wherever the command runs', () => {
  expect(githubAnnotation(problem, resolve('..'))).toContain(`file=${relative(resolve('..'), 'content')}/events.yaml,`);
});

test('what would end the command or a property early is escaped', () => {
  const odd = { ...problem, file: 'content/a,b:c 100%.yaml', message: '50 %: one, two\r\n::error::three' };
  expect(githubAnnotation(odd, process.cwd())).toBe(
    '::error file=content/a%2Cb%3Ac 100%25.yaml,line=2,col=9,title=dates-are-real::50 %25: one, two%0D%0A::error::three',
  );
});

test.each([
  ['true', 1],
  ['', 0],
])('with GITHUB_ACTIONS=%j, npm run check prints %i annotation besides its own line', (GITHUB_ACTIONS, count) => {
  const env = { ...process.env, GITHUB_ACTIONS, CONTENT_DIR: withContent(faults['dates-are-real']) };
  const { stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts'], { env, encoding: 'utf8' });
  expect(stderr).toMatch(/events\.yaml:2:9 {2}dates-are-real/u);
  expect(stdout.match(/^::error file=\S+events\.yaml,line=2,col=9,title=dates-are-real::/gmu)?.length ?? 0).toBe(count);
});
