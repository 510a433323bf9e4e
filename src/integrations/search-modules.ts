// Builds the modules that search loads on intent: no page imports them, so that its first script can be inline.
import type { Plugin, Rolldown } from 'vite';
import { MODULES, moduleSource, writeModuleList, type ModuleName } from '../search/ui/module-address.ts';

export function searchModules(): Plugin {
  return {
    name: 'search-modules',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      // One may import from another what both need, without a shared file.
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
