// Writes the search index at the end of a build, with Pagefind, from the records of the ledger.
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { openLedger } from '../reading/open-ledger.ts';
import { searchRecords } from './records.ts';

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { ledger, content, site } = openLedger();
        const records = searchRecords(ledger, (theme) => content.themes.get(theme)?.front.value.shortTitle ?? theme);
        const { index } = await pagefind.createIndex({ forceLanguage: site.language });
        if (index === undefined) throw new Error('Pagefind could not start, so there is no search index.');
        // Pagefind puts the folder that the site is served from before each address itself.
        for (const { address, kind, title, text } of records) {
          const { errors } = await index.addCustomRecord({ url: address, content: `${title} ${text}`, language: site.language, meta: { title, kind } });
          if (errors.length > 0) throw new Error(`Pagefind refused the record of ${address}: ${errors.join('; ')}`);
        }
        const { errors } = await index.writeFiles({ outputPath: join(fileURLToPath(dir), 'pagefind') });
        if (errors.length > 0) throw new Error(`Pagefind could not write the index: ${errors.join('; ')}`);
        await pagefind.close();
        logger.info(`${records.length} records in the search index.`);
      },
    },
  };
}
