// `npm run verify -- --sources DIR [--frozen]`: locates every quote in the articles and writes the evidence lock,
// or with --frozen only compares it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildLock } from '../ledger/build-lock.ts';
import { quotedShare } from '../ledger/quoted-share.ts';
import { contentDir } from '../content/content-dir.ts';
import { formatProblem, sortProblems } from '../content/problem.ts';
import { LOCK_FILE, readContent } from '../content/read-content.ts';
import { readText } from '../content/read-text.ts';
import { runCommand } from './run-command.ts';
import type { EvidenceLock } from '../schemas/evidence-lock.ts';

await runCommand(() => {
  const { values } = parseArgs({
    options: { sources: { type: 'string' }, frozen: { type: 'boolean', default: false } },
  });
  return run(values.sources, values.frozen);
});

function run(sources: string | undefined, frozen: boolean): number {
  if (sources === undefined || !existsSync(resolve(sources))) {
    console.error(
      'verify needs the folder that holds the articles: npm run verify -- --sources DIR [--frozen]. ' +
        `${sources === undefined ? 'No folder was given.' : `There is no folder at ${sources}.`}`,
    );
    return 1;
  }
  const folder = resolve(sources);
  const articles = new Map(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(folder, name))]),
  );
  // This command replaces the lock, so problems with the old one do not matter.
  const read = readContent(contentDir());
  const ofLock = relative(process.cwd(), join(contentDir(), LOCK_FILE));
  const { lock, problems } = buildLock(read.content, articles);
  const all = sortProblems([...read.problems.filter(({ file }) => file !== ofLock), ...problems]);
  for (const problem of all) console.error(formatProblem(problem));
  if (all.length > 0) {
    console.error(`\n${all.length} ${all.length === 1 ? 'problem' : 'problems'}; the lock was not written.`);
    return 1;
  }
  printTable(lock);
  const path = join(contentDir(), LOCK_FILE);
  const text = `${JSON.stringify(lock, null, 1)}\n`;
  if (!frozen) {
    writeFileSync(path, text);
    console.log(`Wrote ${ofLock}.`);
    return 0;
  }
  if (existsSync(path) && readText(path) === text) {
    console.log(`${ofLock} matches the articles.`);
    return 0;
  }
  console.error(
    `${ofLock} differs from the lock that the articles and the content produce. Run \`npm ` +
      `run verify -- --sources ${sources}\` and review what changed.`,
  );
  return 1;
}

/** @returns A share in per cent, to one decimal place. */
function percent(part: number, whole: number): number {
  return Number(((100 * part) / whole).toFixed(1));
}

function printTable(lock: EvidenceLock): void {
  const rows = Object.entries(lock.sources).map(([id, source]) => {
    const { quoted, covered, setAside, leftOut } = source.coverage;
    const whole = quoted + covered + setAside + leftOut;
    const shares = {
      'sentences quoted %': percent(quoted, whole),
      'covered %': percent(covered, whole),
      'set aside %': percent(setAside, whole),
      'told in all %': percent(whole - leftOut, whole),
    };
    return [id, { quotes: source.quotes.length, 'text quoted %': percent(quotedShare(source), 1), ...shares }];
  });
  console.table(Object.fromEntries(rows));
}
