// What the field of search does in the dialog and on the page alike: calls back while one types, speaks what came of it, moves among results by keys.

/** Spoken once the reader has paused, not at every letter. */
const SETTLED = 700;

/** Calls back once the letter stands in the field, after the last of several at once, and never amid what an input method is still composing. */
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

/** A suggestion is searched where the reader is, and the focus goes to the field; with a key held down it is a link like any other. */
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

/** @returns Says a text in a live region, once nothing new was to be said for a while. */
export function createSpeaker(region: HTMLElement): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      region.textContent = text;
    }, SETTLED);
  };
}

/** ↓ and ↑ move between the field and the results, Home and End among the results; a letter typed on a result goes on in the field. */
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
