// `npm run check [-- --release]`: checks the content in seconds, without a build. A release fails if anything is
// unreviewed.
import { parseArgs } from 'node:util';
import { checkContent } from '../checks/check-content.ts';
import { printShares } from '../checks/content/sources-are-not-copied.ts';
import { reviewStates } from '../ledger/review-state.ts';
import { reviewables } from '../ledger/reviewables.ts';
import { contentDir } from '../content/content-dir.ts';
import { formatProblem, type Problem } from '../content/problem.ts';
import type { Content } from '../content/read-content.ts';
import { githubAnnotation } from './github-annotation.ts';
import { runCommand } from './run-command.ts';

/** The most unreviewed items that are listed unless it is a release. */
const NAMED = 20;

await runCommand(() => check(parseArgs({ options: { release: { type: 'boolean', default: false } } }).values.release));

function check(release: boolean): number {
  const { content, problems } = checkContent(contentDir());
  for (const line of printShares(content)) console.log(line);
  if (problems.length > 0) {
    for (const problem of problems) report(problem);
    console.error(
      `\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}. docs/editors/checks.md explains each rule.`,
    );
    return 1;
  }
  const unread = notReviewed(content);
  for (const line of release ? unread : unread.slice(0, NAMED)) console.log(line);
  if (unread.length > 0)
    console.log(
      `${unread.length} claims, sentences and versions are not reviewed${unread.length > NAMED && !release ? `; the first ${NAMED} are named above` : ''}. A release has none: npm run reviews.`,
    );
  console.log(
    `${content.claims.size} claims, ${content.sources.size} sources, ${content.disagreements.size} disagreements, ${content.themes.size} themes: no problem found.`,
  );
  return release && unread.length > 0 ? 1 : 0;
}

/** Prints the problem; on GitHub Actions also as an annotation of its line. */
function report(problem: Problem): void {
  console.error(formatProblem(problem));
  if (process.env.GITHUB_ACTIONS !== 'true') return;
  console.log(githubAnnotation(problem, process.env.GITHUB_WORKSPACE ?? process.cwd()));
}

/** Returns a line for each item whose current text two independent reviewers have not confirmed. */
function notReviewed(content: Content): string[] {
  const items = reviewables(content);
  const states = reviewStates(items, content.reviews?.value);
  return items
    .filter(({ sha256 }) => states.get(sha256) !== 'holds')
    .map(
      ({ place: { file, line, col }, kind, of, sha256 }) =>
        `${file}:${line}:${col}  ${states.get(sha256) === 'fails' ? 'found-faulty' : 'not-reviewed'}  ${kind} of ${of}`,
    );
}
