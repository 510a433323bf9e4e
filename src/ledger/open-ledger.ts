// Opens a content folder as a ledger.
import { buildLedger } from './build-ledger.ts';
import type { Ledger } from './types.ts';
import type { Site } from '../schemas/site.ts';
import { contentDir } from '../content/content-dir.ts';
import { readContent, type Content } from '../content/read-content.ts';

export interface OpenLedger {
  content: Content;
  ledger: Ledger;
  site: Site;
}

/** @throws If the folder doesn't exist, or its content can't be resolved: `check` says why. */
export function openLedger(dir = contentDir()): OpenLedger {
  return resolveContent(readContent(dir).content);
}

/** @throws If the content can't be resolved: `check` says why. */
export function resolveContent(content: Content): OpenLedger {
  if (content.site === undefined) throw new Error('site.yaml is missing or faulty. Run npm run check.');
  return { content, ledger: buildLedger(content), site: content.site.value };
}
