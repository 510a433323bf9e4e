// Lets MDX be read as if it had no byte order mark, no CRLF and no decomposed Unicode.
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
