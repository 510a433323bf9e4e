// Copies a text and says so, aloud and to the eye; where the browser refuses, selects the text instead.

/** How long the region says that something was copied. What was refused stays, to be copied by hand. */
const SHOWN_FOR = 8_000;

/** The words for copying, which wait in the page. */
export function wordsOf(): DOMStringMap {
  return document.querySelector<HTMLElement>('[data-copying]')?.dataset ?? {};
}

/**
 * @param text What is copied.
 * @param shown The element that shows it and what it is called, if one does: it is selected where copying is refused.
 */
export async function copy(text: string, shown?: { element: HTMLElement; name: string }): Promise<void> {
  const { copied = '', refused = '' } = wordsOf();
  try {
    await write(text, shown?.element.dataset.rich === undefined ? undefined : shown.element.innerHTML);
    await say(copied, shown?.name ?? text);
    hiding = setTimeout(() => statusRegion().replaceChildren(), SHOWN_FOR);
  } catch {
    const said = await say(refused, shown === undefined ? text : '');
    getSelection()?.selectAllChildren(shown?.element ?? said);
  }
}

async function write(text: string, html: string | undefined): Promise<void> {
  if (html === undefined || !('ClipboardItem' in window)) return navigator.clipboard.writeText(text);
  const blob = (value: string, type: string): Blob => new Blob([value], { type });
  return navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') }),
  ]);
}

let hiding: ReturnType<typeof setTimeout> | undefined;

/** Says that the citations of a link could not be loaded, and where they stand. */
export async function sayFailed(address: string): Promise<void> {
  await say(wordsOf().failed ?? '', address);
}

/** Shows words in the region, and returns the element that holds what was copied. */
async function say(words: string, what: string): Promise<HTMLElement> {
  const region = statusRegion();
  // Screen readers hear what changes in a region that they know: a new one needs a moment.
  await new Promise((known) => setTimeout(known, 100));
  const element = document.createElement('b');
  element.textContent = what;
  region.replaceChildren(`${words} `, element);
  clearTimeout(hiding);
  return element;
}

/** The live region: that of the dialog or note which is open, since all else is inert or lies below it then. */
export function statusRegion(): HTMLElement {
  const host = document.querySelector(':is(dialog[open], :popover-open)') ?? document.body;
  const known = host.querySelector<HTMLElement>(':scope > .copy-status');
  if (known !== null) return known;
  const region = document.createElement('p');
  region.className = 'copy-status';
  region.setAttribute('role', 'status');
  host.append(region);
  return region;
}

/** Gives each form of a citation a button that copies it. */
export function addCopyButtons(root: ParentNode): void {
  const { copy: word = '' } = wordsOf();
  for (const form of root.querySelectorAll<HTMLElement>('[data-cite-form]')) {
    const text = form.querySelector<HTMLElement>('[data-copy-text]');
    if (text === null) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = word;
    const { citeForm: name = '' } = form.dataset;
    button.setAttribute('aria-label', `${word}: ${name}`);
    button.addEventListener('click', () => void copy(text.textContent ?? '', { element: text, name }));
    form.querySelector('.cite-name')?.append(' ', button);
  }
}
