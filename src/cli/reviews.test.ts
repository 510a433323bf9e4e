import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { append, withContent, type Edits } from '../../test/with-content.ts';

// Each test starts Node anew.
vi.setConfig({ testTimeout: 30_000 });

const GONE = 'f'.repeat(64);

function reviews(edits: Edits, ...args: string[]) {
  const reading = { reader: 'one', date: '2025-01-02', verdict: 'holds' };
  const gone = { kind: 'sentence', of: 'themes/bridge-closing.mdx', sha256: GONE, readings: [reading] };
  const recorded = { version: 1, readers: 'One reading.', reviews: [gone] };
  const content = withContent({ 'reviews.json': `${JSON.stringify(recorded)}\n`, ...edits });
  const file = join(content, 'verdicts.json');
  writeFileSync(file, JSON.stringify([{ sha256: GONE, verdict: 'holds' }]));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/reviews.ts', ...args.map((arg) => (arg === 'FILE' ? file : arg))],
    { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: content, NO_COLOR: '1' } },
  );
  return { status, stdout, stderr, kept: readFileSync(join(content, 'reviews.json'), 'utf8').includes(GONE) };
}

test('--prune names what it takes out', () => {
  const { status, stdout, kept } = reviews({}, '--prune');
  expect({ status, kept }).toEqual({ status: 0, kept: false });
  expect(stdout).toContain(
    'Took out 1 review of what is gone:\n  sentence of themes/bridge-closing.mdx, judged by one\n',
  );
});

test('--prune takes nothing out while a file cannot be read', () => {
  const { status, stderr, kept } = reviews({ 'events.yaml': append('\n": {\n') }, '--prune');
  expect({ status, kept }).toEqual({ status: 1, kept: true });
  expect(stderr).toContain('Run `npm run check`');
});

test('--add says which verdicts it could not record', () => {
  const { status, stderr } = reviews({}, '--add', 'FILE', '--reader', 'two', '--date', '2025-01-03');
  expect(status).toBe(1);
  expect(stderr).toContain(`1 verdict was not recorded: nothing here has the sha256 ${GONE}`);
});
