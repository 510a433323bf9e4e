// Where this machine has a Chromium, if it has one. Nothing is installed.
import { existsSync } from 'node:fs';

/** The shell first: without windows and what belongs to them it opens a page in a quarter of the time. */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Whatever starts it: no sandbox, since it opens our own pages only and may run as root; nothing in the background. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The first of the usual places. */
export function usualBrowser(): string | undefined {
  return PLACES.find((path) => existsSync(path));
}

/** @returns What `CHROMIUM` names; nothing where it is set and empty; else the first of the usual places. */
export function placeOfBrowser(named = process.env.CHROMIUM): string | undefined {
  if (named === undefined) return usualBrowser();
  return named !== '' && existsSync(named) ? named : undefined;
}
