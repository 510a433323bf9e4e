// The values that a page passes to the components in its prose.
declare namespace App {
  interface Locals {
    /** The figures in the page, by id; their notes are numbered together with those of the page. */
    figures?: ReadonlyMap<string, import('./site/page-figures.ts').ShownFigure>;
  }
}
