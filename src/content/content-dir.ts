// Which folder of content the site is made from: CONTENT_DIR, or content/.
import { resolve } from 'node:path';

export function contentDir(): string {
  return resolve(process.env.CONTENT_DIR ?? 'content');
}
