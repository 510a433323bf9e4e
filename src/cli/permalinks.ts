// `npm run permalinks [-- --date 2025-09-03]`: adds new addresses and changed texts to the permalink ledger.
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { publishedTexts } from '../addresses/published-texts.ts';
import { updatePermalinks } from '../addresses/update-permalinks.ts';
import { contentDir } from '../content/content-dir.ts';
import { formatProblem, sortProblems } from '../content/problem.ts';
import { checkContent } from '../checks/check-content.ts';
import { addressesAreKept } from '../checks/content/addresses-persist.ts';
import { PERMALINKS_FILE } from '../content/read-content.ts';
import { dayOf, runCommand } from './run-command.ts';

await runCommand(() => {
  const { values } = parseArgs({ options: { date: { type: 'string' } } });
  return write(dayOf(values.date));
});

function write(date: string): number {
  const { content, problems: all } = checkContent(contentDir());
  // New addresses are expected here. A lost one needs its alias first, while it can still be suggested.
  const problems = sortProblems([
    ...all.filter(({ rule }) => rule !== 'addresses-persist'),
    ...addressesAreKept(content),
  ]);
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) {
    console.error(
      '\nThe permalink ledger was not written: published addresses are permanent, so fix the problems above first.',
    );
    return 1;
  }
  const { permalinks, added, changed } = updatePermalinks(content.permalinks?.value, publishedTexts(content), date);
  const path = join(contentDir(), PERMALINKS_FILE);
  writeFileSync(path, `${JSON.stringify(permalinks, null, 1)}\n`);
  console.log(
    `${relative(process.cwd(), path)}: ${added.length} new addresses, ${changed.length} ` +
      `changed texts, ${Object.keys(permalinks.addresses).length} in all.`,
  );
  return 0;
}
