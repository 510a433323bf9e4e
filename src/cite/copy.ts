// Copies a text and says so, aloud and to the eye; where the browser refuses, selects the text instead.

/** The words for copying, which wait in the page. */
export function wordsOf(): DOMStringMap {
  return document.querySelector<HTMLElement>('[data-copying]')?.dataset ?? {};
}

/**
 * @param text What is copied.
 * @param shown The element that shows it, if one does: it is selected where copying is refused.
 */
export async function copy(text: string, shown?: HTMLElement): Promise<void> {
  const region = statusRegion();
  try {
    await write(text, shown?.dataset.rich === undefined ? undefined : shown.innerHTML);
    say(region, `${wordsOf().copied} `, text);
  } catch {
    select(shown ?? say(region, '', text));
    if (shown !== undefined) say(region, wordsOf().refused ?? '');
    else region.prepend(`${wordsOf().refused} `);
  }
}

async function write(text: string, html: string | undefined): Promise<void> {
  if (html === undefined || !('ClipboardItem' in window)) return navigator.clipboard.writeText(text);
  const blob = (value: string, type: string): Blob => new Blob([value], { type });
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') })]);
}

function select(element: Node): void {
  getSelection()?.selectAllChildren(element);
}

let hiding: ReturnType<typeof setTimeout> | undefined;

/** Shows words in the region, and returns the element that holds the text copied. */
function say(region: HTMLElement, words: string, text = ''): HTMLElement {
  const code = document.createElement('code');
  code.textContent = text;
  region.replaceChildren(words, code);
  clearTimeout(hiding);
  hiding = setTimeout(() => region.replaceChildren(), 8_000);
  return code;
}

/** The one live region: of the dialog while one is open, since all else is inert then. */
export function statusRegion(): HTMLElement {
  const host = document.querySelector('dialog[open]') ?? document.body;
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
    button.setAttribute('aria-label', `${word}: ${form.dataset.citeForm}`);
    button.addEventListener('click', () => void copy(text.textContent ?? '', text));
    form.querySelector('.cite-name')?.append(' ', button);
  }
}
