// Finds an installed Chromium. It installs nothing.
import { existsSync } from 'node:fs';

/** The headless shell comes first: it has no window code and opens a page in a quarter of the time. */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** No sandbox, because the browser may run as root and opens only our own pages; and no background activity. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Returns the first usual path that exists. */
export function usualBrowser(): string | undefined {
  return PLACES.find((path) => existsSync(path));
}

/**
 * @returns The path in `CHROMIUM` if it exists; if the variable is unset, the first usual path that exists; else
 * undefined.
 */
export function placeOfBrowser(named = process.env.CHROMIUM): string | undefined {
  if (named === undefined) return usualBrowser();
  return named !== '' && existsSync(named) ? named : undefined;
}
