// The whole search interface in one module, loaded on intent.
import { searchUi } from '../../i18n/ui.ts';
import { openSearch } from '../engine/open-engine.ts';
import { createEngineClient } from './engine-client.ts';
import { startDialog } from './search-dialog.ts';
import { startPage } from './search-page.ts';

// show-marks imports these from here, so that this module needs no other file and can be retried under another address.
export { searchUi } from '../../i18n/ui.ts';
export { element } from './element.ts';
export { readMarks, withoutMarks } from './mark-links.ts';

const locale = document.documentElement.lang;
const base = import.meta.env.BASE_URL;
const engine = createEngineClient(openSearch, base);
const started = new WeakMap<HTMLElement, () => Promise<void>>();

/**
 * Starts the dialog or the page of search, and searches what its field holds.
 *
 * @throws If the index cannot be loaded; calling it again tries again.
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
