// The modules that pages load on a reader's intent, and their addresses: the build lists them in a file, which pages
// read while they are rendered.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { settings } from '../content/settings.ts';

/** Name → path from the root of the project. */
export const MODULES = {
  'start-search': 'src/search/ui/start-search.ts',
  'show-marks': 'src/search/ui/show-marks.ts',
  preview: 'src/client/preview.ts',
  'section-tools': 'src/client/section-tools.ts',
  'version-notice': 'src/client/version-notice.ts',
} as const;
export type ModuleName = keyof typeof MODULES;

const listSchema = z.record(z.string(), z.string());
type ModuleList = z.output<typeof listSchema>;

/** Outside the site: only the rendering of pages needs it, which follows the build of the modules. */
const listFile = (): string => join(settings().cacheDir, 'intent-modules.json');

/** @param modules Name → path of the module's file in the site. */
export function writeModuleList(modules: ModuleList): void {
  mkdirSync(settings().cacheDir, { recursive: true });
  writeFileSync(listFile(), JSON.stringify(modules));
}

let modules: ModuleList | undefined;

/**
 * @returns The address without the site's folder; in dev, that of the source.
 * @throws If no build wrote the list, or the module is not in it.
 */
export function moduleAddress(name: ModuleName): string {
  if (import.meta.env.DEV) return `/${MODULES[name]}`;
  modules ??= listSchema.parse(JSON.parse(readFileSync(listFile(), 'utf8')));
  const file = modules[name];
  if (file === undefined) throw new Error(`The build wrote no module “${name}”.`);
  return `/${file}`;
}
