// What search remembers in this browser: the last query while the tab lives, and whether the key / is wanted. Storage may be forbidden.

const QUERY = 'search-query';
/** The first script of every page reads it too. */
const SLASH = 'search-slash';

export function lastQuery(): string {
  return attempt(() => sessionStorage.getItem(QUERY)) ?? '';
}

export function rememberQuery(query: string): void {
  attempt(() => sessionStorage.setItem(QUERY, query));
}

/** A shortcut of a single character must be possible to switch off (WCAG 2.1.4). */
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
