// Keeps what a reader chose: restored before the first paint, on every page, without a flash.
//
//     <input type="radio" name="scheme" value="dark" data-remember="scheme">   →  <html data-scheme="dark">
//     <input type="checkbox" value="hidden" data-remember="numbers">           →  <html data-numbers="hidden">
//
// A control names what it keeps in `data-remember`; while it is checked, its value is an attribute of <html>.
// An empty value, or an unchecked box, removes the attribute: that is how a page looks without this script.
// For readers without script, style the control as well: `:root[data-numbers='hidden'], :root:has([data-remember='numbers']:checked)`.

// Runs as a classic script in the head (InlineScript.astro), so it imports nothing. If the browser forbids storage, a choice holds for the page.
{
  // Before each name in the browser's storage: sites in other folders of the same host keep their own.
  const prefix = document.currentScript?.dataset.prefix ?? '';
  let store: Storage | undefined;
  try {
    store = localStorage;
  } catch {
    store = undefined;
  }
  const set = (name: string, value: string): void => {
    document.documentElement.toggleAttribute(`data-${name}`, value !== '');
    if (value !== '') document.documentElement.setAttribute(`data-${name}`, value);
  };
  const restore = (): void => {
    for (const key of Object.keys(store ?? {}))
      if (key.startsWith(prefix)) set(key.slice(prefix.length), store?.getItem(key) ?? '');
    for (const control of document.querySelectorAll<HTMLInputElement>('[data-remember]')) {
      const name = control.dataset.remember ?? '';
      const kept = store?.getItem(prefix + name) ?? '';
      control.checked = kept === control.value;
      set(name, kept);
    }
  };
  restore();
  for (const event of ['DOMContentLoaded', 'pageshow', 'storage']) addEventListener(event, restore);
  addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.dataset.remember === undefined) return;
    const value = target.checked ? target.value : '';
    set(target.dataset.remember, value);
    store?.setItem(prefix + target.dataset.remember, value);
  });
}
