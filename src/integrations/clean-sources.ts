// Removes byte order marks from MDX, and normalises its line endings to LF and its Unicode to NFC.
import { cleanText } from '../content/read-text.ts';

interface TransformPlugin {
  name: string;
  enforce: 'pre';
  transform: (code: string, id: string) => { code: string; map: null } | undefined;
}

export function cleanSources(): TransformPlugin {
  return {
    name: 'clean-sources',
    enforce: 'pre',
    transform: (code, id) => (/\.mdx(?:\?|$)/u.test(id) ? { code: cleanText(code), map: null } : undefined),
  };
}
