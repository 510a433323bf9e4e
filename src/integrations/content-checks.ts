// Stops a build on faulty content, before anything is made of it; in dev it only tells.
import type { AstroIntegration } from 'astro';
import { contentDir } from '../content/content-dir.ts';
import { formatProblem } from '../content/problem.ts';
import { checkContent } from '../checks/check-content.ts';

export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { problems } = checkContent(contentDir());
        for (const problem of problems) logger.error(formatProblem(problem));
        if (problems.length > 0 && command === 'build' && !process.env.LAX) {
          throw new Error(
            `The build was stopped: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content, listed above. docs/editors/checks.md explains each rule.`,
          );
        }
      },
    },
  };
}
