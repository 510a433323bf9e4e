// `npm run check`: every rule over the content, in seconds, without a build.
import { checkContent } from '../checks/check-content.ts';
import { printShares } from '../checks/content/sources-are-not-copied.ts';
import { contentDir } from '../reading/content-dir.ts';
import { formatProblem } from '../reading/problem.ts';

const { content, problems } = checkContent(contentDir());
for (const line of printShares(content)) console.log(line);
if (problems.length > 0) {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}. docs/checks.md explains each rule.`);
  process.exitCode = 1;
} else {
  console.log(`${content.claims.size} claims, ${content.sources.size} sources, ${content.disagreements.size} disagreements, ${content.themes.size} themes: no problem found.`);
}
