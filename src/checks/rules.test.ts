import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildLock } from '../ledger/build-lock.ts';
import { readContent } from '../content/read-content.ts';
import { faults, WITH_ARTICLES } from '../../test/fault-per-rule.ts';
import { BRIDGE, problemsIn, withContent } from '../../test/with-content.ts';
import { builtRules, rules, type RuleId } from '../content/rules.ts';

const ids = Object.keys(rules).filter((id): id is RuleId => id in rules);
const docs = readFileSync('docs/editors/checks.md', 'utf8');
const paragraphs = new Map(
  docs
    .split(/^### /mu)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).split(/^## /mu)[0] ?? '']),
);

/** What the rule finds in the fixture with its fault made, as file and message. */
function found(id: RuleId): { file: string; message: string }[] {
  const folder = withContent(faults[id]);
  const problems = WITH_ARTICLES.has(id)
    ? buildLock(readContent(folder).content, articles()).problems
    : problemsIn(folder);
  const shown = relative(process.cwd(), folder);
  return problems
    .filter(({ rule }) => rule === id)
    .map(({ file, message }) => ({
      file: relative(folder, resolve(folder, file.replace(`${shown}/`, ''))),
      message: message.replaceAll(shown, 'content'),
    }));
}

function articles(): Map<string, Uint8Array> {
  return new Map(
    readdirSync(join(BRIDGE, 'articles')).map((name) => [name, readFileSync(join(BRIDGE, 'articles', name))]),
  );
}

test('every rule has its paragraph in docs/editors/checks.md, and every paragraph its rule', () => {
  expect([...paragraphs.keys()].toSorted()).toEqual([...ids, ...Object.keys(builtRules)].toSorted());
});

describe('every rule finds its fault, and its paragraph shows the message as it is printed:', () => {
  test.each(ids)('%s', (id) => {
    const problems = found(id);
    expect(problems.length).toBeGreaterThan(0);
    const printed = [...(paragraphs.get(id) ?? '').matchAll(/^ {4}content\/(\S+?):\d+:\d+ {2}(\S+) {2}(.+)$/gmu)].map(
      ([, file, rule, message]) => ({ file, rule, message }),
    );
    expect(printed.length).toBeGreaterThan(0);
    for (const { file, rule, message } of printed) {
      expect(rule).toBe(id);
      expect(problems).toContainEqual({ file, message });
    }
    expect(paragraphs.get(id)).toMatch(/^Fix: ./mu);
  });
});
