// What the search page shows: at rest, with an answer, and if the index cannot be loaded.
import { answerLine } from './answer-line.ts';
import { part } from './element.ts';
import { createSpeaker } from './field.ts';
import { chosenFilters, createFilterPanel } from './filter-panel.ts';
import { hitItem, type RenderContext } from './hit-item.ts';
import { chosenValues, type SearchState } from './search-state.ts';
import type { Filters, SearchAnswer } from '../engine/search-types.ts';

interface PageView {
  /** @param answer None if there is no query that can be answered. */
  show: (state: SearchState, answer?: SearchAnswer | null) => void;
  wait: () => void;
  fail: (state: SearchState) => void;
  /** Focuses the nth result. */
  focusOn: (nth: number) => void;
}

/** Where the filters are beside the results. */
const WIDE = '(min-width: 60rem)';

export function createPageView(
  root: HTMLElement,
  context: RenderContext,
  step: number,
  choose: (filters: Filters) => void,
): PageView {
  const form = part(root, 'form', HTMLFormElement);
  const input = part(root, 'field', HTMLInputElement);
  const status = part(root, 'status', HTMLElement);
  const list = part(root, 'results', HTMLOListElement);
  const more = part(root, 'more', HTMLButtonElement);
  const index = part(root, 'index', HTMLElement);
  const failed = part(root, 'failed', HTMLElement);
  const say = createSpeaker(part(root, 'spoken', HTMLElement));
  const showFilters = createFilters(root, form.id, context, choose);
  const show = (state: SearchState, answer?: SearchAnswer | null): void => {
    document.documentElement.removeAttribute('data-asked');
    status.replaceChildren(...(answer ? answerLine(answer, state, input.value, context, form.action) : []));
    list.replaceChildren(...(answer ? answer.hits.map((hit) => hitItem(hit, answer.counts, context)) : []));
    const left = answer ? answer.total - answer.hits.length : 0;
    more.hidden = left <= 0;
    more.textContent = context.words.more(Math.min(step, left));
    list.hidden = list.childElementCount === 0;
    index.hidden = !list.hidden;
    failed.hidden = true;
    showFilters(state, answer);
    say(status.textContent ?? '');
  };
  return {
    show,
    wait: () => status.replaceChildren(context.words.loading),
    fail: (state) => {
      show(state);
      failed.hidden = false;
    },
    focusOn: (nth) => list.querySelector<HTMLAnchorElement>(`:scope > :nth-child(${nth + 1}) > a`)?.focus(),
  };
}

/** @returns A function that shows the filters of an answer, and the chosen ones. */
function createFilters(
  root: HTMLElement,
  formId: string,
  context: RenderContext,
  choose: (filters: Filters) => void,
): (state: SearchState, answer?: SearchAnswer | null) => void {
  const input = part(root, 'field', HTMLInputElement);
  const panel = part(root, 'filters', HTMLDetailsElement);
  const chosen = part(root, 'chosen', HTMLElement);
  const clear = part(root, 'clear', HTMLButtonElement);
  const summary = part(root, 'summary', HTMLElement);
  const facets = createFilterPanel(part(root, 'facets', HTMLElement), formId, context, choose);
  let counts: SearchAnswer['counts'] | undefined;
  const showChosen = (filters: Filters): void => {
    const { length } = chosenValues(filters);
    summary.textContent = length === 0 ? context.words.filters : context.words.filtersChosen(length);
    chosen.replaceChildren(...chosenFilters(counts, filters, context, removed));
    clear.hidden = length === 0;
  };
  const removed = (filters: Filters): void => {
    choose(filters);
    showChosen(filters);
    (chosen.querySelector('button') ?? input).focus();
  };
  clear.addEventListener('click', () => removed({}));
  panel.open = matchMedia(WIDE).matches;
  let query: string | undefined;
  return ({ query: asked, filters }, answer) => {
    if (answer) facets.show(answer.counts, filters, asked !== query);
    query = answer ? asked : undefined;
    counts = answer?.counts ?? counts;
    panel.hidden = !answer || (answer.total === 0 && chosenValues(filters).length === 0);
    showChosen(filters);
  };
}
