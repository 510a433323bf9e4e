// The addresses of the modules that pages load on intent: the build lists them in a file, which pages read at render.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { settings } from '../../content/settings.ts';

/** Each the name of a module in this folder. */
export const MODULES = ['start-search', 'show-marks'] as const;
export type ModuleName = (typeof MODULES)[number];

/** The path of a module from the root of the project. */
export const moduleSource = (name: ModuleName): string => `src/search/ui/${name}.ts`;

const listSchema = z.record(z.enum(MODULES), z.string());
type ModuleList = z.output<typeof listSchema>;

/** Outside the site: only pages being rendered need it, which happens after the modules were written. */
const listFile = (): string => join(settings().cacheDir, 'search-modules.json');

/** @param modules The path of each module’s file in the site. */
export function writeModuleList(modules: ModuleList): void {
  mkdirSync(settings().cacheDir, { recursive: true });
  writeFileSync(listFile(), JSON.stringify(modules));
}

let modules: ModuleList | undefined;

/**
 * @returns The address without the site’s folder; in dev, that of the source.
 * @throws If no build wrote the list.
 */
export function moduleAddress(name: ModuleName): string {
  if (import.meta.env.DEV) return `/${moduleSource(name)}`;
  modules ??= listSchema.parse(JSON.parse(readFileSync(listFile(), 'utf8')));
  return `/${modules[name]}`;
}
