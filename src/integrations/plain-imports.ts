// Lets `import()` load a script and nothing else: Vite's own loader preloads style sheets, of which no script here has any, and would weigh 1 kB on each page.
interface LoadPlugin {
  name: string;
  enforce: 'pre';
  load: (id: string) => string | undefined;
}

export function plainImports(): LoadPlugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
