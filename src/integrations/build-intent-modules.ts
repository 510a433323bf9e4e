// Builds the modules that pages load on intent. No script imports them, so that scripts stay small: Vite adds a preload
// helper to every script with an `import()` that it resolves.
import type { Plugin } from 'vite';
import { MODULES, writeModuleList } from '../site/intent-modules.ts';

export function intentModules(): Plugin {
  return {
    name: 'intent-modules',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      // With this, a module may import shared code from another one, without an extra file.
      for (const [name, id] of Object.entries(MODULES))
        this.emitFile({ type: 'chunk', id, name, preserveSignature: 'allow-extension' });
    },
    generateBundle(_, bundle) {
      const files: Record<string, string> = {};
      for (const [name, source] of Object.entries(MODULES)) {
        const written = Object.values(bundle).find(
          (output) => output.type === 'chunk' && output.facadeModuleId?.endsWith(`/${source}`) === true,
        );
        if (written === undefined) this.error(`The build did not write ${source}.`);
        files[name] = written.fileName;
      }
      writeModuleList(files);
    },
  };
}
