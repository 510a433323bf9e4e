// Builds the modules that search loads on intent. No script of a page imports them, so that the first one can be inline, without a request and without a loader's overhead.
import type { Plugin, Rolldown } from 'vite';
import { MODULES, moduleSource, writeModuleList, type ModuleName } from '../search/ui/module-address.ts';

export function searchModules(): Plugin {
  return {
    name: 'search-modules',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      // One may take from another what both need, without a file between them.
      for (const name of MODULES)
        this.emitFile({ type: 'chunk', id: moduleSource(name), name, preserveSignature: 'allow-extension' });
    },
    generateBundle(_, bundle) {
      const fileOf = (name: ModuleName): string => {
        const isModule = (output: Rolldown.OutputChunk | Rolldown.OutputAsset): boolean =>
          output.type === 'chunk' && output.facadeModuleId?.endsWith(`/${moduleSource(name)}`) === true;
        const output = Object.values(bundle).find(isModule);
        if (output === undefined) this.error(`The build did not write ${moduleSource(name)}.`);
        return output.fileName;
      };
      writeModuleList({ 'start-search': fileOf('start-search'), 'show-marks': fileOf('show-marks') });
    },
  };
}
