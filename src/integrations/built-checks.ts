// Reads what was built, as a reader's browser would, and stops the build on what is wrong with it.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentDir } from '../content/content-dir.ts';
import { DEFAULT_SITE, settings } from '../content/settings.ts';
import { readContent } from '../content/read-content.ts';
import { checkBuilt } from '../checks/check-built.ts';

export function builtSite(): AstroIntegration {
  return {
    name: 'built-site',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const { content } = readContent(contentDir());
        const findings = checkBuilt(fileURLToPath(dir), { base: settings().base, content });
        for (const { rule, page, message } of findings) logger.error(`${page}  ${rule}  ${message}`);
        if (findings.length > 0)
          throw new Error(`The build was stopped: ${findings.length} faults in what was built, listed above.`);
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
