// `npm run papers`: adds the EPUB and a PDF of each theme to a built site.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bookAddress, homeAddress } from '../addresses/addresses.ts';
import { copyWhatFollows } from '../integrations/old-files.ts';
import { placeOfBrowser } from '../exports/find-browser.ts';
import { linkThemes, makeBook, pathIsMade, printThemes } from '../exports/make-exports.ts';
import { contentDir } from '../content/content-dir.ts';
import { readContent } from '../content/read-content.ts';
import { settings } from '../content/settings.ts';
import { UserError } from '../text/user-error.ts';
import { startServer } from '../host/static-server.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const dist = settings().outDir;
  if (!existsSync(join(dist, 'index.html')))
    throw new UserError(`There is no site in ${dist}. Build it first: npm run build. OUT_DIR names another folder.`);
  const { content } = readContent(contentDir());
  const { chapters, bytes } = await makeBook(dist, content);
  console.log(`${dist}${bookAddress}: ${chapters} chapters, ${Math.round(bytes / 1000)} kB.`);
  const browser = placeOfBrowser();
  const printed = browser === undefined ? 0 : await printThemes(dist, content, browser, startServer, console.warn);
  linkThemes(dist, content, pathIsMade(dist));
  copyWhatFollows(dist, content);
  console.log(`${dist}${homeAddress}themes: ${printed} PDFs, linked from their pages.`);
  if (browser !== undefined) return 0;
  console.error('No PDFs were printed: no Chromium was found. Name one with CHROMIUM=/path/to/it.');
  return 1;
});
