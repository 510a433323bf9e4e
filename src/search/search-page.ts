// The search page: runs the query of the address, shows results as one types, keeps the query in the address.
import type { Pagefind } from './pagefind-client.ts';

const form = document.querySelector<HTMLFormElement>('[data-search-form]');
const status = document.querySelector<HTMLElement>('[data-search-status]');
const list = document.querySelector<HTMLOListElement>('[data-search-results]');
const input = form?.querySelector<HTMLInputElement>('input[name=q]');

/** How many of Pagefind's results are looked at, and so shown at most. */
const LOOKED_AT = 60;

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
      const looked = await Promise.all(found.results.slice(0, LOOKED_AT).map((result) => result.data()));
      if (mine !== latest) return;
      const results = looked.filter(({ content, meta }) => holds(`${meta.title} ${content}`, query));
      const count = found.results.length > LOOKED_AT ? `${results.length} ${form.dataset.best} ${found.results.length}` : String(results.length);
      status.textContent = results.length === 0 ? `${form.dataset.none} “${shorten(query)}”` : `${count} ${form.dataset.count} “${shorten(query)}”`;
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
  // One step back for each search that was begun, not for each letter.
  let begun = false;
  const remember = (): void => {
    const url = new URL(location.href);
    if (url.searchParams.get('q') === input.value) return;
    url.searchParams.set('q', input.value);
    if (begun) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
    begun = true;
  };
  input.addEventListener('input', () => {
    remember();
    void run(input.value);
  });
  input.addEventListener('change', () => (begun = false));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    remember();
    begun = false;
    void run(input.value);
  });
  addEventListener('popstate', () => {
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    void run(input.value);
  });
}

/** Letters as they are compared: lower case, without accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

/**
 * Whether a text holds every word of a query. Pagefind shortens a word that it does not know until something matches,
 * so what it finds is proved against the text; endings may differ.
 */
function holds(text: string, query: string): boolean {
  const haystack = plain(text);
  const words = plain(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 && words.every((word) => haystack.includes(word.length > 4 ? word.replace(/(?:ies|ing|ed|es|s|e|y)$/u, '') : word));
}

function shorten(query: string): string {
  return query.length > 80 ? `${query.slice(0, 80)}…` : query;
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
