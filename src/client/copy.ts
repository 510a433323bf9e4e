// Copies text and announces it in a live region. If the browser refuses, selects the text instead.

/** How long a success message is shown. A refusal stays, so that the text can be copied by hand. */
const SHOWN_FOR = 8_000;

/** @returns The interface words for copying, from the template in the page. */
export function wordsOf(): DOMStringMap {
  return document.querySelector<HTMLElement>('[data-copying]')?.dataset ?? {};
}

/**
 * @param text The text to copy.
 * @param shown The element that shows the text, if any, and its name. It is selected if copying is refused.
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

/** Announces that citations could not be loaded, with the address of their page. */
export async function sayFailed(address: string): Promise<void> {
  await say(wordsOf().failed ?? '', address);
}

/** Shows a message in the live region and returns the element with the copied text. */
async function say(words: string, what: string): Promise<HTMLElement> {
  const region = statusRegion();
  // Screen readers announce changes only in a region they already know, so a new one needs a moment.
  await new Promise((resolve) => setTimeout(resolve, 100));
  const element = document.createElement('b');
  element.textContent = what;
  region.replaceChildren(`${words} `, element);
  clearTimeout(hiding);
  return element;
}

/** @returns The live region, inside the open dialog or note if there is one, since everything else is inert. */
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

/** Adds a copy button to each citation form. */
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
