// Finds the content folder of the site: CONTENT_DIR, or content/ by default.
import { resolve } from 'node:path';

export function contentDir(): string {
  return resolve(process.env.CONTENT_DIR ?? 'content');
}
