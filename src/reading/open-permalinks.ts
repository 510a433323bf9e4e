// The permalink ledger alone, for dates of pages and sections.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { permalinksSchema, type Permalinks } from '../schemas/permalinks.ts';
import { contentDir } from './content-dir.ts';
import { PERMALINKS_FILE } from './read-content.ts';
import { readText } from './read-text.ts';

/** @returns Address → its versions, oldest first; nothing where there is no ledger yet. */
export function openPermalinks(): Permalinks['addresses'] {
  const path = join(contentDir(), PERMALINKS_FILE);
  return existsSync(path) ? permalinksSchema.parse(JSON.parse(readText(path))).addresses : {};
}
