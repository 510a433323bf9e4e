// Loads a module that the build wrote beside the pages' scripts; <body> names its address.

/** @param name The key of the module's address in the body's `data-` attributes. */
export function loadModule(name: string): Promise<unknown> {
  return import(/* @vite-ignore */ document.body.dataset[name] ?? '');
}
