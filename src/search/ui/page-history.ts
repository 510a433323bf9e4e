// Keeps the search page’s state in its address: a history entry for each search and filter, not for each letter.
import { formatState, type SearchState } from './search-state.ts';

interface PageHistory {
  /** The query was changed by typing. */
  typed: (state: SearchState) => void;
  /** Typing has ended; what is typed next is another search. */
  ended: () => void;
  /** A filter was changed. */
  step: (state: SearchState) => void;
  /** So many results are shown. */
  shown: (count: number) => void;
  /** Puts the query into the page’s title. */
  title: (query: string) => void;
  /** Once, after results are shown: scrolls to where the reader was. */
  scrollBack: () => void;
}

export function keepHistory(): PageHistory {
  const title = document.title;
  let begun = false;
  const write = (how: 'pushState' | 'replaceState', state: SearchState): void =>
    attempt(() => history[how](null, '', `${location.pathname}${formatState(state)}`));
  const remember = (key: 'shown' | 'scroll', value: number): void =>
    attempt(() => history.replaceState({ ...stored(), [key]: value }, ''));
  addEventListener('pagehide', () => remember('scroll', scrollY));
  let { scroll } = stored();
  return {
    typed: (state) => {
      write(begun ? 'replaceState' : 'pushState', state);
      begun = true;
    },
    ended: () => {
      begun = false;
    },
    step: (state) => {
      begun = false;
      write('pushState', state);
    },
    shown: (count) => remember('shown', count),
    title: (query) => {
      document.title = query === '' ? title : `${query} · ${title}`;
    },
    scrollBack: () => {
      if (scroll) scrollTo({ top: scroll, behavior: 'instant' });
      scroll = undefined;
    },
  };
}

/** How many results this history entry had shown. */
export function shownBefore(): number | undefined {
  return stored().shown;
}

function stored(): { shown?: number; scroll?: number } {
  const state: unknown = history.state;
  const number = (key: string): number | undefined => {
    const value: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, key) : undefined;
    return typeof value === 'number' ? value : undefined;
  };
  return { shown: number('shown'), scroll: number('scroll') };
}

/** Browsers refuse too many history entries in a short time; search works without them. */
function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // The address is updated with the next entry.
  }
}
