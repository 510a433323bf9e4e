// The inline script of every page: loads and opens search when a reader first shows intent.
const button = document.querySelector<HTMLButtonElement>('[data-search-open]');
const root = document.querySelector<HTMLElement>('[data-search]');

/** Readers can switch the key off in the dialog; storage may be blocked. */
const wantsSlash = (): boolean => {
  try {
    return !localStorage.getItem('search-slash');
  } catch {
    return true;
  }
};

if (button && root) {
  const { dataset } = button;
  const field = root.querySelector('input');
  const failed = root.querySelector<HTMLElement>('[data-search-failed]');
  const parts = document.querySelector<HTMLTemplateElement>('[data-search-parts]');
  const dialog = root instanceof HTMLDialogElement ? root : undefined;
  let loading: Promise<void> | undefined;

  const ended = (hidden: boolean): void => {
    if (failed) failed.hidden = hidden;
    loading = undefined;
  };
  const load = (): void => {
    if (parts) document.head.append(parts.content);
    loading ??= (import(/* @vite-ignore */ dataset.module ?? '') as Promise<typeof import('./start-search.ts')>)
      .catch((reason: unknown) => {
        // Some browsers remember that an address failed.
        dataset.module += '?';
        throw reason;
      })
      .then(({ start }) => start(root))
      .then(
        () => ended(true),
        () => ended(false),
      );
  };
  const open = (event: Event): void => {
    event.preventDefault();
    if (!dialog?.open) dialog?.showModal();
    field?.focus();
    field?.select();
    load();
  };

  for (const intent of ['pointerenter', 'focus']) button.addEventListener(intent, load);
  button.addEventListener('click', open);
  root.querySelector('[data-search-retry]')?.addEventListener('click', open);
  addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (target instanceof Element && target.closest('input,select,textarea,[contenteditable]')) return;
    if (event.ctrlKey || event.metaKey ? key.toLowerCase() === 'k' : key === '/' && wantsSlash()) open(event);
  });
  if (!dialog) load();
  if (location.search.includes('mark=')) void import(/* @vite-ignore */ dataset.marks ?? '');
}
