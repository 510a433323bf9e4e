// Finds a system browser for tests, or installs one if allowed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { BROWSER_ARGUMENTS, placeOfBrowser, usualBrowser } from '../src/exports/find-browser.ts';

/**
 * @returns The path of a Chromium, which is installed if it is missing and the user is root on Debian; else undefined.
 */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') return placeOfBrowser(named);
  const found = usualBrowser();
  if (found !== undefined) return found;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  console.log('No Chromium was found. Installing Debian’s …');
  spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore' });
  for (const name of ['chromium-headless-shell', 'chromium']) {
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (usualBrowser() !== undefined) break;
  }
  return usualBrowser();
}

/** Starts the browser that CHROMIUM names or, if it names none, the one found. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM || findBrowser() || '', args: BROWSER_ARGUMENTS });
}
