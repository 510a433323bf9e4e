// Reads the build settings from the environment and site.yaml.
import { UserError } from '../text/user-error.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../text/normalise.ts';
import { siteSchema } from '../schemas/site.ts';
import { contentDir } from './content-dir.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';

export interface Settings {
  /** `SITE`: the origin of the site. */
  site: string;
  /** `BASE`: the base path of the site, with a slash at both ends. */
  base: string;
  locale: string;
  /** `OUT_DIR`: the output folder. */
  outDir: string;
  /** Astro's cache, separate for each content folder, so that their pages do not mix. */
  cacheDir: string;
}

export const DEFAULT_SITE = 'http://localhost:4321';

/** @throws {UserError} If SITE is not a URL. */
export function settings(env: Record<string, string | undefined> = process.env): Settings {
  const site = env.SITE ?? DEFAULT_SITE;
  if (!URL.canParse(site))
    throw new UserError(
      `SITE is “${site}”, which is not a URL. Set it to the address of the site, such as https://example.org.`,
    );
  return {
    site,
    base: baseFolder(env),
    locale: readLocale(),
    outDir: env.OUT_DIR ?? 'dist',
    cacheDir: join('node_modules/.astro', sha256(contentDir()).slice(0, 12)),
  };
}

/** `BASE`: the base path of the site, with a slash at both ends. */
export function baseFolder(env: Record<string, string | undefined> = process.env): string {
  const folder = (env.BASE ?? '/').replace(/^\/+|\/+$/gu, '');
  return folder === '' ? '/' : `/${folder}/`;
}

function readLocale(): string {
  const path = join(contentDir(), 'site.yaml');
  if (!existsSync(path)) return 'en';
  return readYaml({ text: readText(path), file: path }, siteSchema).located?.value.language ?? 'en';
}
