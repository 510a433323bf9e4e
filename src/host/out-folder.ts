// Determines whether a build may empty a folder: only if a build made it, or if it is empty.
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

/** Marks a folder as made by a build. */
export const MARKER = '.built-by-ibid';

/** Files and folders that identify builds from before there was a marker. */
const OF_A_BUILD = ['_astro', '_redirects', 'api', 'llms.txt'];

const REMEDY = 'Set OUT_DIR to a new folder, such as dist-test.';

/**
 * @param folder The output folder: `OUT_DIR`, or the value of `astro build --outDir`.
 * @param kept Folders that no build may empty, such as the project and the content.
 * @returns What is wrong and how to fix it, or undefined if the folder may be emptied.
 */
export function whyNotEmpty(folder: string, kept: readonly string[]): string | undefined {
  const path = realPath(resolve(folder));
  const emptied = `OUT_DIR is “${folder}”, which a build empties`;
  const lost = kept.map(realPath).find((one) => one === path || one.startsWith(path === sep ? sep : path + sep));
  if (lost !== undefined) return `${emptied}: ${lost} would be deleted. ${REMEDY}`;
  if (!existsSync(path)) return undefined;
  if (!statSync(path).isDirectory()) return `OUT_DIR is “${folder}”, which is a file. ${REMEDY}`;
  const names = readdirSync(path);
  // Even if a build made the rest of the folder: Astro tries to keep .git, but deletes it.
  if (names.includes('.git'))
    return `${emptied}: the history in its .git would be deleted. ${REMEDY} Then copy the site into the clone.`;
  if (names.length === 0 || names.includes(MARKER) || OF_A_BUILD.every((name) => names.includes(name)))
    return undefined;
  return [
    `${emptied}, but no build made it: it holds ${list(names)}.`,
    REMEDY,
    `If all of it may be deleted, empty the folder yourself, or put a file named ${MARKER} into it.`,
  ].join(' ');
}

/** Resolves symbolic links; if the folder does not exist yet, those of its parent. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), basename(path));
}

function list(names: string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}
