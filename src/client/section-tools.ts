// What the links beside a heading do with script: one copies the address, the other opens the citations in a dialog.
import { addCopyButtons, copy, sayFailed, statusRegion, wordsOf } from './copy.ts';

export { addCopyButtons };

// There before anything is said, or screen readers do not hear it.
statusRegion();

/** Does what a link with `data-copy` or `data-cite` promises, or says that it could not. */
export async function use(link: HTMLAnchorElement): Promise<void> {
  if (link.dataset.cite !== undefined) return openCitations(link).catch(() => sayFailed(link.href));
  const address = new URL(link.href);
  // The version that a reader came by is no part of the section’s own address.
  address.search = '';
  return copy(address.href);
}

/** @throws Where they could not be loaded. */
async function openCitations(link: HTMLAnchorElement): Promise<void> {
  const response = await fetch(link.href);
  if (!response.ok) throw new Error(`${link.href}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const forms = page.querySelector('[data-cite-forms]');
  if (forms === null) throw new Error(`${link.href} holds no citations.`);
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
