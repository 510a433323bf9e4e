// Writes the EPUB and the PDFs at the end of a build of a small site. If there is no browser or it fails, the site has
// no PDFs and no links to them.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { bookAddress } from '../addresses/addresses.ts';
import type { Content } from '../content/read-content.ts';
import { placeOfBrowser } from '../exports/find-browser.ts';
import { linkThemes, makeBook, pathIsMade, printThemes, removePdfs } from '../exports/make-exports.ts';
import { startServer } from '../host/static-server.ts';

/** With more themes, a build skips the exports: they take long, and `npm run papers` makes them. */
const MOST_THEMES = 12;

export function papers(readContent: () => Content): AstroIntegration {
  return {
    name: 'papers',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const content = readContent();
        const dist = fileURLToPath(dir);
        if (content.themes.size > MOST_THEMES)
          return logger.info(
            `No EPUB and no PDFs: the site has more than ${MOST_THEMES} themes. npm run papers makes them.`,
          );
        await make(dist, content, logger);
        linkThemes(dist, content, pathIsMade(dist));
      },
    },
  };
}

async function make(dist: string, content: Content, logger: AstroIntegrationLogger): Promise<void> {
  const { chapters, bytes } = await makeBook(dist, content);
  logger.info(`${bookAddress}: ${chapters} chapters, ${Math.round(bytes / 1000)} kB.`);
  const browser = placeOfBrowser();
  if (browser === undefined)
    return logger.info(
      'No PDFs: no Chromium was found. CHROMIUM names one; npm run papers adds them to a site that was built.',
    );
  try {
    const warn = (message: string): void => logger.warn(message);
    logger.info(`${await printThemes(dist, content, browser, startServer, warn)} themes printed as PDF.`);
  } catch (error) {
    removePdfs(dist, content);
    logger.warn(
      `No PDFs: ${browser} did not print. ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
    );
  }
}
