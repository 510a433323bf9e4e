// Lets a component import a script of src/client/ as minified JavaScript text, to inline it into a page.
//
// in:  import text from '../client/remember.ts?script'
// out: export default "{let e=document.currentScript…}"
import { readFileSync } from 'node:fs';
import { minifySync, transformWithOxc, type Plugin } from 'vite';

export function inlineScripts(): Plugin {
  return {
    name: 'inline-scripts',
    enforce: 'pre',
    async load(id) {
      const [file = '', query] = id.split('?');
      if (query !== 'script') return undefined;
      this.addWatchFile(file);
      const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
      return `export default ${JSON.stringify(minifySync(file, code, { module: false }).code)}`;
    },
  };
}
