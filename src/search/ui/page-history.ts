// Keeps the search page's state in its address: one step back for each search that was begun, not for each letter, and one for each filter.
import { formatState, type SearchState } from './search-state.ts';

interface PageHistory {
  /** The query was changed by typing. */
  typed: (state: SearchState) => void;
  /** Typing has come to an end; what is typed next is another search. */
  ended: () => void;
  /** Something was chosen. */
  step: (state: SearchState) => void;
  /** So many results are shown. */
  shown: (count: number) => void;
  /** Names the page after its search, as tabs and the history show it. */
  title: (query: string) => void;
  /** Once, after results came: to where the reader had been. */
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

/** How many results this step of the history had shown. */
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

/** Browsers refuse too many steps in a short time; the search goes on without. */
function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // The address stays behind until the next step.
  }
}
