// Fails the build if the content has problems, before any page is rendered.
import type { AstroIntegration } from 'astro';
import { formatProblem } from '../content/problem.ts';
import type { Reading } from '../content/read-content.ts';
import { allProblems } from '../checks/check-content.ts';
import { stopBuild } from './stop-build.ts';

export function contentChecks(read: () => Reading): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        const problems = allProblems(read());
        if (problems.length === 0) return;
        const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
        stopBuild([
          ...problems.map(formatProblem),
          `\nThe build was stopped: ${count} in the content. docs/editors/checks.md explains each rule.`,
        ]);
      },
    },
  };
}
