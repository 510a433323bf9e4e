// The search page: runs the query of the address, shows results as one types, keeps the query in the address.
import { openSearch } from './engine.ts';
import type { MarkedText, SearchEngine, SearchHit } from './search-types.ts';

const form = document.querySelector<HTMLFormElement>('[data-search-form]');
const status = document.querySelector<HTMLElement>('[data-search-status]');
const list = document.querySelector<HTMLOListElement>('[data-search-results]');
const input = form?.querySelector<HTMLInputElement>('input[name=q]');

if (form && status && list && input) {
  const base = form.dataset.base ?? '/';
  let loading: Promise<SearchEngine> | undefined;
  let latest = 0;
  const load = (): Promise<SearchEngine> => (loading ??= openSearch({ base, locale: document.documentElement.lang }));

  const run = async (query: string): Promise<void> => {
    const mine = (latest += 1);
    if (query.trim() === '') {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    try {
      const { total, hits } = await (await load()).search(query);
      if (mine !== latest) return;
      status.textContent = total === 0 ? `${form.dataset.none} “${shorten(query)}”` : `${total} ${form.dataset.count} “${shorten(query)}”`;
      list.replaceChildren(...hits.map((hit) => resultItem(hit, base)));
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

function shorten(query: string): string {
  return query.length > 80 ? `${query.slice(0, 80)}…` : query;
}

/** A result; marks are elements, nothing of it is read as HTML. */
function resultItem({ address, kind, title, excerpt }: SearchHit, base: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${base.replace(/\/+$/u, '')}${address}`;
  fill(link, title);
  const label = document.createElement('span');
  label.className = 'kind';
  label.textContent = kind;
  item.append(label, ' ', link);
  if (excerpt !== null) item.append(fill(document.createElement('p'), excerpt));
  return item;
}

function fill(element: HTMLElement, { lang, parts }: MarkedText): HTMLElement {
  element.lang = lang;
  element.append(...parts.map(({ text, match }) => (match ? Object.assign(document.createElement('mark'), { textContent: text }) : text)));
  return element;
}
