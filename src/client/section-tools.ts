// Enhances the links beside a heading: one copies the address, the other opens the citations in a dialog.
import { addCopyButtons, copy, sayFailed, statusRegion, wordsOf } from './copy.ts';

export { addCopyButtons };

// Create the region before it is needed, or screen readers do not announce its first message.
statusRegion();

/** Carries out the action of a link with `data-copy` or `data-cite`, or announces that it failed. */
export async function use(link: HTMLAnchorElement): Promise<void> {
  if (link.dataset.cite !== undefined) return openCitations(link).catch(() => sayFailed(link.href));
  const address = new URL(link.href);
  // The `v` parameter the reader arrived with is not part of the address of the section.
  address.search = '';
  return copy(address.href);
}

/** @throws If the citations cannot be loaded. */
async function openCitations(link: HTMLAnchorElement): Promise<void> {
  const response = await fetch(link.href);
  if (!response.ok) throw new Error(`${link.href}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const forms = page.querySelector('[data-cite-forms]');
  if (forms === null) throw new Error(`${link.href} contains no citations.`);
  const dialog = document.createElement('dialog');
  dialog.className = 'cite cite-dialog';
  dialog.setAttribute('aria-labelledby', 'cite-dialog-title');
  dialog.append(headOf(dialog, page.querySelector('h1')?.textContent ?? ''), document.adoptNode(forms));
  addCopyButtons(dialog);
  dialog.addEventListener('close', () => {
    dialog.remove();
    link.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  statusRegion();
}

function headOf(dialog: HTMLDialogElement, title: string): HTMLElement {
  const head = document.createElement('div');
  const heading = document.createElement('h2');
  const close = document.createElement('button');
  head.className = 'cite-dialog-head';
  heading.id = 'cite-dialog-title';
  heading.textContent = title;
  close.type = 'button';
  close.textContent = wordsOf().close ?? '';
  close.addEventListener('click', () => dialog.close());
  head.append(heading, close);
  return head;
}
