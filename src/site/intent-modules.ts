// The modules that pages load on intent, and their addresses. The build writes the addresses to a file, which is read
// while pages are rendered.
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

/** Not published: it is needed only while pages are rendered, which happens after the modules are built. */
const listFile = (): string => join(settings().cacheDir, 'intent-modules.json');

/** @param modules Name → path of the module's file in the site. */
export function writeModuleList(modules: ModuleList): void {
  mkdirSync(settings().cacheDir, { recursive: true });
  writeFileSync(listFile(), JSON.stringify(modules));
}

let modules: ModuleList | undefined;

/**
 * @returns The module's address, without the folder that the site is served from; in dev, that of its source.
 * @throws If no build wrote the list, or the module is not in it.
 */
export function moduleAddress(name: ModuleName): string {
  if (import.meta.env.DEV) return `/${MODULES[name]}`;
  modules ??= listSchema.parse(JSON.parse(readFileSync(listFile(), 'utf8')));
  const file = modules[name];
  if (file === undefined) throw new Error(`The build wrote no module “${name}”.`);
  return `/${file}`;
}
