import { expect, test } from 'vitest';
import { append, changeLock, checkWith, replace } from '../../../test/with-content.ts';

const CLAIMS = 'claims/bridge-closing.yaml';
const changed = replace('statement: Two wooden barriers stand at', 'statement: Two barriers stand at');
const correction = (claim: string, page = '/claims/barriers-stand/') =>
  append(
    `- page: ${page}\n  claim: ${claim}\n  said: Two wooden barriers stand.\n  says: Two barriers ` +
      `stand.\n  why: The wood is the reporter’s.\n  date: "2025-01-03"\n`,
  );

test('a published claim that was changed needs an entry in corrections.yaml', () => {
  const site = checkWith({ [CLAIMS]: changed });
  expect(site.problems).toEqual([
    site.problem(
      CLAIMS,
      'barriers-stand',
      'changes-are-recorded',
      'The claim “barriers-stand” has changed 1 time since it was published, but corrections.yaml records ' +
        '0 of its changes. Add an entry with page, claim, said, says, why and date',
    ),
  ]);
});

test('with its entry the change is recorded', () => {
  expect(checkWith({ [CLAIMS]: changed, 'corrections.yaml': correction('barriers-stand') }).problems).toEqual([]);
});

test('a correction of a claim or a page that does not exist', () => {
  for (const entry of [correction('barrier-stands'), correction('null', '/claims/barriers-stands/')])
    expect(checkWith({ 'corrections.yaml': entry }).problems[0]?.message).not.toContain('undefined');
  const site = checkWith({ 'corrections.yaml': correction('barrier-stands', '/claims/barriers-stands/') });
  expect(site.problems).toEqual([
    site.problem(
      'corrections.yaml',
      'barrier-stands\n',
      'references-exist',
      'There is no claim “barrier-stands”. Did you mean “barriers-stand”?',
    ),
  ]);
  const ofPage = checkWith({ 'corrections.yaml': correction('null', '/claims/barriers-stands/') });
  expect(ofPage.problems).toEqual([
    ofPage.problem(
      'corrections.yaml',
      '/claims/barriers-stands/',
      'targets-exist',
      'The correction’s page “/claims/barriers-stands/” does not exist. Did you mean “/claims/barriers-stand/”?',
    ),
  ]);
});

test('lines of reporting that one word or two letters separate', () => {
  for (const line of ['wire-repart', 'wire-story', 'wire']) {
    const site = checkWith({ 'sources/ja-retelling.yaml': replace('line: wire-report', `line: ${line}`) });
    expect(site.problems).toEqual([
      site.problem(
        'sources/ja-retelling.yaml',
        `${line}\n`,
        'lines-stand-apart',
        `The line “${line}” is almost the same as the line “wire-report”. Did you mean “wire-report”?`,
      ),
    ]);
  }
});

test('an article of which the lock counts sentences left out', () => {
  const site = checkWith({
    'evidence.lock.json': changeLock((lock) => {
      const source = lock.sources['ar-report'];
      if (source !== undefined) source.coverage.leftOut = 12;
    }),
  });
  expect(site.problems).toEqual([
    site.problem(
      'sources/ar-report.yaml',
      'title',
      'articles-are-told-whole',
      '12 code points of this article are in sentences that are neither quoted, covered nor set aside.',
    ),
  ]);
});

test('passages covered or set aside since the lock was made', () => {
  const covered = checkWith({
    [CLAIMS]: replace('    - { source: ja-retelling, from: 両岸通信が, to: 伝えている。 }\n', ''),
  });
  expect(covered.problems).toEqual([
    covered.problem(
      'sources/ja-retelling.yaml',
      'title',
      'articles-are-told-whole',
      'differ from those in the lock. Run `npm run verify',
    ),
  ]);
  const aside = checkWith({
    'sources/fr-retelling.yaml': (text) => text.replace(/setAside:\n[\s\S]*?file:/u, 'setAside: []\nfile:'),
  });
  expect(aside.problems).toEqual([
    aside.problem('sources/fr-retelling.yaml', 'title:', 'articles-are-told-whole', 'differ from those in the lock'),
  ]);
});

const reviewOf = (kind: string, of: string) =>
  `${JSON.stringify(
    {
      version: 1,
      readers: 'Two readings.',
      reviews: [
        { kind, of, sha256: '0'.repeat(64), readings: [{ reader: 'one', date: '2025-01-02', verdict: 'holds' }] },
      ],
    },
    null,
    1,
  )}\n`;

test('a review of a claim or a disagreement that does not exist', () => {
  for (const [kind, of, near] of [
    ['claim', 'barrier-stand', 'barriers-stand'],
    ['version', 'month-of-closin', 'month-of-closing'],
  ] as const) {
    expect(checkWith({ 'reviews.json': reviewOf(kind, near) }).problems).toEqual([]);
    const site = checkWith({ 'reviews.json': reviewOf(kind, of) });
    expect(site.problems).toEqual([
      site.problem(
        'reviews.json',
        `"${of}"`,
        'reviews-judge-what-exists',
        `The review is of the ${kind} “${of}”, which does not exist. Did you mean “${near}”?`,
      ),
    ]);
  }
});
