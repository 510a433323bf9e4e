// Checks the built site and fails the build if a check finds a problem.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { DEFAULT_SITE, settings } from '../content/settings.ts';
import type { Content } from '../content/read-content.ts';
import { stopBuild } from './stop-build.ts';
import { checkBuilt } from '../checks/check-built.ts';

export function builtChecks(readContent: () => Content): AstroIntegration {
  return {
    name: 'built-checks',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const content = readContent();
        const findings = checkBuilt(fileURLToPath(dir), { base: settings().base, content });
        if (findings.length > 0) {
          const count = `${findings.length} ${findings.length === 1 ? 'fault' : 'faults'}`;
          stopBuild([
            ...findings.map(({ rule, page, message }) => `${page}  ${rule}  ${message}`),
            `\nThe build was stopped: ${count} in what was built. docs/editors/checks.md explains each rule.`,
          ]);
        }
        if (process.env.SITE === undefined)
          logger.info(
            `SITE was not given: absolute addresses begin with ${DEFAULT_SITE}. For publishing: SITE=https://example.org npm run build`,
          );
        const { operator, contact } = content.site?.value ?? {};
        if (!operator || !contact)
          logger.info(
            'site.yaml names no operator or no contact: the pages leave these lines out. Fill them in before you publish.',
          );
      },
    },
  };
}
