// The search page: runs the query of the address, shows results as one types, keeps the query in the address.
import type { Pagefind } from './pagefind-client.ts';

const form = document.querySelector<HTMLFormElement>('[data-search-form]');
const status = document.querySelector<HTMLElement>('[data-search-status]');
const list = document.querySelector<HTMLOListElement>('[data-search-results]');
const input = form?.querySelector<HTMLInputElement>('input[name=q]');

/** How many results are shown. */
const SHOWN = 20;

if (form && status && list && input) {
  let loading: Promise<Pagefind> | undefined;
  let latest = 0;
  const load = (): Promise<Pagefind> => (loading ??= import(/* @vite-ignore */ form.dataset.index ?? '') as Promise<Pagefind>);

  const run = async (query: string): Promise<void> => {
    const mine = (latest += 1);
    if (query.trim() === '') {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    try {
      const pagefind = await load();
      const found = await pagefind.search(query);
      const results = await Promise.all(found.results.slice(0, SHOWN).map((result) => result.data()));
      if (mine !== latest) return;
      status.textContent = results.length === 0 ? `${form.dataset.none} “${query}”` : `${found.results.length} ${form.dataset.count} “${query}”`;
      list.replaceChildren(...results.map(({ url, meta, excerpt }) => resultItem(url, meta, excerpt)));
    } catch {
      loading = undefined;
      if (mine === latest) status.textContent = form.dataset.failed ?? '';
    }
  };

  const query = new URLSearchParams(location.search).get('q') ?? '';
  input.value = query;
  void run(query);
  input.addEventListener('focus', () => void load().catch(() => (loading = undefined)), { once: true });
  input.addEventListener('input', () => {
    const url = new URL(location.href);
    url.searchParams.set('q', input.value);
    history.replaceState(null, '', url);
    void run(input.value);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const url = new URL(location.href);
    url.searchParams.set('q', input.value);
    history.pushState(null, '', url);
    void run(input.value);
  });
  addEventListener('popstate', () => {
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    void run(input.value);
  });
}

/** A result; the excerpt's marks are rebuilt as elements, nothing of it is read as HTML. */
function resultItem(url: string, meta: Record<string, string>, excerpt: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const kind = document.createElement('span');
  kind.className = 'kind';
  kind.textContent = meta.kind ?? '';
  const text = document.createElement('p');
  for (const [index, part] of excerpt.split(/<\/?mark>/u).entries()) {
    const words = part.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    if (index % 2 === 0) text.append(words);
    else text.append(Object.assign(document.createElement('mark'), { textContent: words }));
  }
  item.append(kind, ' ', link, text);
  return item;
}
