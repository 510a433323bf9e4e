// The interface of search, whole, in one module: loaded at the first sign that a reader wants it, with all parts of the index at once.
import { searchUi } from '../../i18n/ui.ts';
import { openSearch } from '../engine/open-engine.ts';
import { createEngineClient } from './engine-client.ts';
import { startDialog } from './search-dialog.ts';
import { startPage } from './search-page.ts';

// The module of the marks takes from here what both need: so this one imports no other file, and a failed load can be tried again under another address.
export { searchUi } from '../../i18n/ui.ts';
export { element } from './element.ts';
export { readMarks, withoutMarks } from './mark-links.ts';

const locale = document.documentElement.lang;
const base = import.meta.env.BASE_URL;
const engine = createEngineClient(openSearch, base);
const started = new WeakMap<HTMLElement, () => Promise<void>>();

/**
 * Makes the dialog or the page of search work, and searches what stands in its field.
 *
 * @throws Where the index cannot be had; calling it again tries again.
 */
export async function start(root: HTMLElement): Promise<void> {
  const ready = engine.ready();
  const context = { words: searchUi(locale), base, locale };
  const show =
    started.get(root) ??
    (root instanceof HTMLDialogElement ? startDialog(root, engine, context) : startPage(root, engine, context));
  started.set(root, show);
  await ready;
  await show();
}
