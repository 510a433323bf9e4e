// Lets a script that loads another on intent do so with a bare import(): Vite’s own helper would weigh more than that script.
//
// The helper preloads style sheets and further modules of what is loaded. No script of this site has any.

interface LoadPlugin {
  name: string;
  enforce: 'pre';
  load: (id: string) => string | undefined;
}

/** https://github.com/vitejs/vite/blob/main/packages/vite/src/node/plugins/importAnalysisBuild.ts */
const HELPER = '\0vite/preload-helper.js';

export function bareImports(): LoadPlugin {
  return {
    name: 'bare-imports',
    enforce: 'pre',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
