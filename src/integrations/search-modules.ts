// The addresses of the modules that are loaded on intent. No script of a page imports them, so that the first one can stand inline, without a request and without a loader's overhead.
import type { Plugin } from 'vite';

/** Each the name of a module in this folder. */
const MODULES = ['start-search', 'show-marks'] as const;

type ModuleName = (typeof MODULES)[number];

/** Where the build says under which address it wrote a module; pages are rendered after it, in the same process. */
const key = (name: ModuleName): string => `IBID_MODULE_${name}`;

/** The addresses of a module and of what it imports, to be loaded at once, itself first; while editing, the module alone. */
export function addressesOnIntent(name: ModuleName): string[] {
  return (process.env[key(name)] ?? `src/search/ui/${name}.ts`).split(' ').map((file) => `/${file}`);
}

/** Builds the modules beside the pages' own scripts. */
export function loadedOnIntent(): Plugin {
  return {
    name: 'loaded-on-intent',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      // One may take from another what both need, without a file between them.
      for (const name of MODULES)
        this.emitFile({ type: 'chunk', id: `src/search/ui/${name}.ts`, name, preserveSignature: 'allow-extension' });
    },
    generateBundle(_, bundle) {
      for (const name of MODULES) {
        const chunk = Object.values(bundle).find(
          (output) => output.type === 'chunk' && output.facadeModuleId?.endsWith(`/src/search/ui/${name}.ts`),
        );
        if (chunk?.type === 'chunk') process.env[key(name)] = [chunk.fileName, ...chunk.imports].join(' ');
      }
    },
  };
}
