// Opens the content folder as a ledger, for the build and its integrations.
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

/** @throws Where the content cannot be resolved: the checks say why. */
export function openLedger(dir = contentDir()): OpenLedger {
  const { content } = readContent(dir);
  if (content.site === undefined) throw new Error('site.yaml is missing or faulty. Run npm run check.');
  return { content, ledger: buildLedger(content), site: content.site.value };
}
