// The search page: searches what its address, its field and its filters say, and keeps the address up to date.
import { part } from './element.ts';
import { moveByKeys, takeSuggestions, watchField } from './field.ts';
import type { EngineClient } from './engine-client.ts';
import type { RenderContext } from './hit-item.ts';
import { keepHistory, shownBefore } from './page-history.ts';
import { createPageView } from './page-view.ts';
import { chosenValues, parseState, tidyQuery, type SearchState } from './search-state.ts';

const STEP = 20;
/** A loading message appears after so many milliseconds. */
const SLOW = 400;

/** @returns A function that searches what the page’s address and field hold. */
export function startPage(root: HTMLElement, engine: EngineClient, context: RenderContext): () => Promise<void> {
  const input = part(root, 'field', HTMLInputElement);
  const steps = keepHistory();
  let state = parseState(location.search);
  let shown = shownBefore() ?? STEP;
  const view = createPageView(root, context, STEP, (filters) => {
    steps.step({ ...state, filters });
    go({ ...state, filters });
  });

  const show = async (): Promise<void> => {
    const wanted = state;
    steps.title(wanted.query);
    if (wanted.query === '' && chosenValues(wanted.filters).length === 0) {
      engine.drop();
      return view.show(wanted);
    }
    const slow = setTimeout(() => view.wait(), SLOW);
    try {
      const answer = await engine.ask(wanted.query, { filters: wanted.filters, limit: shown });
      if (answer !== undefined) view.show(wanted, answer);
    } catch {
      view.fail(wanted);
    } finally {
      clearTimeout(slow);
    }
  };
  const go = (next: SearchState, count = STEP): void => {
    state = next;
    shown = count;
    void show();
  };
  const type = (): void => {
    const query = tidyQuery(input.value);
    if (query === state.query) return;
    steps.typed({ ...state, query });
    go({ ...state, query });
  };
  const showMore = async (): Promise<void> => {
    const before = shown;
    shown += STEP;
    steps.shown(shown);
    await show();
    view.focusOn(before);
  };
  const goBack = (): void => {
    const before = parseState(location.search);
    input.value = before.query;
    go(before, shownBefore());
  };

  if (input.value === '') input.value = state.query;
  listen(root, { type, showMore, goBack, ended: steps.ended });
  return async () => {
    type();
    await show();
    steps.scrollBack();
  };
}

function listen(
  root: HTMLElement,
  {
    type,
    showMore,
    goBack,
    ended,
  }: { type: () => void; showMore: () => Promise<void>; goBack: () => void; ended: () => void },
): void {
  const input = part(root, 'field', HTMLInputElement);
  watchField(input, type);
  takeSuggestions(root, input);
  input.addEventListener('change', ended);
  part(root, 'form', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    type();
    ended();
  });
  part(root, 'more', HTMLButtonElement).addEventListener('click', () => void showMore());
  addEventListener('popstate', goBack);
  moveByKeys(root, input, () => [...root.querySelectorAll<HTMLAnchorElement>('.hit > a')]);
}
