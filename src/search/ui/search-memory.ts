// What search remembers in the browser, if storage is allowed: the tab’s last query, and whether the key / is on.

const QUERY = 'search-query';
/** The inline script of every page reads it too. */
const SLASH = 'search-slash';

export function lastQuery(): string {
  return attempt(() => sessionStorage.getItem(QUERY)) ?? '';
}

export function rememberQuery(query: string): void {
  attempt(() => sessionStorage.setItem(QUERY, query));
}

/** WCAG 2.1.4: it must be possible to switch off a single-character shortcut. */
export function keepSlash(box: HTMLInputElement): void {
  box.checked = attempt(() => localStorage.getItem(SLASH)) !== 'off';
  box.addEventListener('change', () =>
    attempt(() => (box.checked ? localStorage.removeItem(SLASH) : localStorage.setItem(SLASH, 'off'))),
  );
}

function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
