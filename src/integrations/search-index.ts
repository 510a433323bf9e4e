// Writes the search index at the end of a build. If searching needs Pagefind, the Content Security Policy of the pages
// allows WebAssembly.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { OpenLedger } from '../ledger/open-ledger.ts';
import { describeSite, isLoadedWhole, writeIndex, type Indexed } from '../search/index/write-index.ts';

export function searchIndex(openLedger: () => OpenLedger): AstroIntegration {
  let indexed: Indexed | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const { ledger, content } = openLedger();
        indexed = describeSite(content, ledger);
        if (!isLoadedWhole(indexed.units))
          // Pagefind is WebAssembly.
          updateConfig({
            security: { csp: { algorithm: 'SHA-256', scriptDirective: { resources: ["'wasm-unsafe-eval'"] } } },
          });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (indexed === undefined) return;
        logger.info(`${await writeIndex(indexed, fileURLToPath(dir))} records in the search index.`);
      },
    },
  };
}
