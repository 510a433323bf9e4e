// Writes the search index at the end of a build, from the records of the ledger.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { OpenLedger } from '../ledger/open-ledger.ts';
import { describeSite, writeIndex } from '../search/index/write-index.ts';

export function searchIndex(openLedger: () => OpenLedger): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { ledger, content } = openLedger();
        logger.info(
          `${await writeIndex(describeSite(content, ledger), fileURLToPath(dir))} records in the search index.`,
        );
      },
    },
  };
}
