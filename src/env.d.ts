// What a page hands to the components in its text.
declare namespace App {
  interface Locals {
    /** The figures that the page places, by id, their notes numbered with the page’s own. */
    figures?: ReadonlyMap<string, import('./site/page-figures.ts').ShownFigure>;
  }
}
