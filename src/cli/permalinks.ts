// `npm run permalinks [-- --date 2025-09-03]`: adds new addresses and changed texts to the permalink ledger.
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { publishedTexts } from '../ledger/published-texts.ts';
import { updatePermalinks } from '../ledger/update-permalinks.ts';
import { contentDir } from '../reading/content-dir.ts';
import { formatProblem } from '../reading/problem.ts';
import { PERMALINKS_FILE, readContent } from '../reading/read-content.ts';
import { daySchema } from '../schemas/shared.ts';

const { values } = parseArgs({ options: { date: { type: 'string' } } });
const date = daySchema.parse(values.date ?? new Date().toISOString().slice(0, 10));
const { content, problems } = readContent(contentDir());
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) {
  console.error('\nThe permalink ledger was not written: mend the content first, or addresses would be missing from it.');
  process.exitCode = 1;
} else {
  const { permalinks, added, changed } = updatePermalinks(content.permalinks?.value, publishedTexts(content), date);
  const path = join(contentDir(), PERMALINKS_FILE);
  writeFileSync(path, `${JSON.stringify(permalinks, null, 1)}\n`);
  console.log(`${relative(process.cwd(), path)}: ${added.length} new addresses, ${changed.length} changed texts, ${Object.keys(permalinks.addresses).length} in all.`);
}
