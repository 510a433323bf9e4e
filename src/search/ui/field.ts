// The search field, in the dialog and on the page: calls back on typing, announces results, moves by keys.

/** Results are announced once the reader has paused, not at every letter. */
const SETTLED = 700;

/** Calls back after each change of the field, but not while an input method is composing. */
export function watchField(input: HTMLInputElement, changed: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed);
  };
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) soon();
  });
  input.addEventListener('compositionend', soon);
}

/** Searches a clicked suggestion in place and focuses the field; with a modifier key it stays a link. */
export function takeSuggestions(root: HTMLElement, input: HTMLInputElement): void {
  root.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    const link = target instanceof Element ? target.closest<HTMLElement>('[data-search-suggestion]') : null;
    if (link === null || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    input.value = link.dataset.searchSuggestion ?? '';
    input.focus();
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** @returns A function that announces a text in a live region, unless another follows soon. */
export function createSpeaker(region: HTMLElement): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      region.textContent = text;
    }, SETTLED);
  };
}

/** ↓ and ↑ move between field and results, Home and End among results; a letter typed on a result goes to the field. */
export function moveByKeys(root: HTMLElement, input: HTMLInputElement, links: () => HTMLAnchorElement[]): void {
  root.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const all = links();
    const at = all.findIndex((link) => link === event.target);
    if (at < 0 && event.target !== input) return;
    const to = {
      ArrowDown: all[at + 1] ?? all[at],
      ArrowUp: at < 0 ? undefined : (all[at - 1] ?? input),
      Home: at < 0 ? undefined : all[0],
      End: at < 0 ? undefined : all.at(-1),
    }[event.key];
    if (to) {
      event.preventDefault();
      to.focus();
      to.scrollIntoView({ block: 'nearest' });
    } else if (at >= 0 && event.key.length === 1 && event.key !== ' ') {
      input.focus();
    }
  });
}
