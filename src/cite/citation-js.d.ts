// citation-js ships no types: this declares the parts used here.
declare module '@citation-js/core' {
  interface Register<Value> {
    add: (name: string, value: Value) => void;
    list: () => string[];
  }
  export class Cite {
    constructor(data: unknown);
    data: Record<string, unknown>[];
    format(name: 'bibtex'): string;
    format(name: 'ris', options: { format: 'object' }): Record<string, string>[];
    format(
      name: 'bibliography' | 'citation',
      options: { template: string; format: 'text' | 'html'; lang: string },
    ): string;
  }
  export const plugins: {
    config: {
      get(name: '@csl'): { templates: Register<string>; locales: Register<string> };
      get(name: '@bibtex'): { format: { asciiOnly: boolean; checkLabel: boolean } };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
