import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { all, BRIDGE, checkWith, problemsIn, replace, withContent, type Edits } from '../../test/with-content.ts';
import { checkContent } from './check-content.ts';

const CONTENT = join(BRIDGE, 'content');
const files = readdirSync(CONTENT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(CONTENT, join(entry.parentPath, entry.name)));

test('the untouched fixture has no problem', () => {
  expect(checkWith().problems).toEqual([]);
});

test('a content folder that does not exist is named', () => {
  expect(() => checkContent('/nowhere/at/all')).toThrow(
    'There is no content folder at /nowhere/at/all. Set CONTENT_DIR',
  );
});

test('all faults are reported in one run, in the order of files and lines', () => {
  const site = checkWith({
    'themes/bridge-closing.mdx': all(
      replace('says June.[^closed-in-june]', 'says June.'),
      replace('cracked on the day of the closing.[^twelve-bolts-cracked]', 'cracked.[^twelve-bolts-craked]'),
    ),
    'events.yaml': replace('"2024-05"', '"2024-13"'),
  });
  expect(site.problems.filter(({ rule }) => rule !== 'addresses-persist')).toEqual([
    site.problem('events.yaml', '"2024-13"', 'dates-are-real'),
    site.problem('themes/bridge-closing.mdx', 'A harbour clerk says June.', 'sentences-carry-notes'),
    site.problem('themes/bridge-closing.mdx', '[^twelve-bolts-craked]', 'references-exist'),
  ]);
});

describe('a fault is reported once, not again by all that refer to it:', () => {
  const broken = (file: string) =>
    checkWith({ [file]: (text) => `${text}\n": {\n` }).problems.filter((problem) => problem.file !== file);

  test.each(files.filter((file) => file.endsWith('.yaml')))('%s malformed', (file) => {
    expect(broken(file)).toEqual([]);
  });

  test.each(files.filter((file) => file.endsWith('.mdx')))('%s malformed', (file) => {
    const site = checkWith({ [file]: (text) => `${text}\n<Open\n` });
    expect(site.problems).toEqual([expect.objectContaining({ file, rule: 'mdx-is-wellformed' })]);
  });

  test.each(['evidence.lock.json', 'permalinks.json'])('%s malformed', (file) => {
    const { problems } = checkWith({ [file]: replace('{', '{,') });
    expect(new Set(problems.map((problem) => `${problem.file} ${problem.rule}`))).toEqual(
      new Set([`${file} yaml-is-wellformed`]),
    );
  });
});

describe('content is read as if it had none of these, and problems stand where they stood:', () => {
  const faults: Edits = {
    'claims/bridge-closing.yaml': replace(
      'nie avoir changé les boulons prévus',
      'nie avoir changé les boulons prévvus',
    ),
    'claims/river-crossing.yaml': replace('quote: 二十分おき\n', 'quote: 二十五分おき\n'),
    'sources/ar-report.yaml': replace('title: null', 'title: مدينة\nautor: Zoë'),
    'themes/bridge-closing.mdx': replace('Two wooden barriers', 'The café à côté closed. Two wooden barriers'),
  };
  const variants: Record<string, (text: string) => string> = {
    'a byte order mark': (text) => `\uFEFF${text}`,
    CRLF: (text) => text.replaceAll('\n', '\r\n'),
    'decomposed Unicode': (text) => text.normalize('NFD'),
    'all three': (text) => `\uFEFF${text.replaceAll('\n', '\r\n').normalize('NFD')}`,
  };
  const inAll = (change: (text: string) => string): Edits => Object.fromEntries(files.map((file) => [file, change]));

  test.each(Object.entries(variants))('%s', (_name, change) => {
    expect(checkWith(inAll(change)).problems).toEqual([]);
    const folder = withContent(faults);
    const faulty = problemsIn(folder);
    expect(faulty).toHaveLength(4);
    expect(problemsIn(withContent(inAll(change), folder))).toEqual(faulty);
  });

  test.each(files)('all three in %s alone', (file) => {
    expect(checkWith({ [file]: variants['all three'] ?? null }).problems).toEqual([]);
  });
});
