// Search in a dialog over any page: the best results as the reader types, and a link to all of them.
import { answerLine } from './answer-line.ts';
import { part } from './element.ts';
import { dialogParts } from './dialog-parts.ts';
import { createSpeaker, moveByKeys, takeSuggestions, watchField } from './field.ts';
import type { EngineClient } from './engine-client.ts';
import { hitItem, type RenderContext } from './hit-item.ts';
import { keepSlash, lastQuery, rememberQuery } from './search-memory.ts';
import { formatState, tidyQuery } from './search-state.ts';
import type { SearchAnswer } from '../engine/search-types.ts';

const SHOWN = 8;
/** A loading message appears after so many milliseconds. */
const SLOW = 400;

/** @returns A function that searches what the field holds. */
export function startDialog(
  dialog: HTMLDialogElement,
  engine: EngineClient,
  context: RenderContext,
): () => Promise<void> {
  const page = part(dialog, 'form', HTMLFormElement).action;
  dialog.append(...dialogParts(page, context.words));
  const input = part(dialog, 'field', HTMLInputElement);
  const failed = part(dialog, 'failed', HTMLElement);
  const all = part(dialog, 'all', HTMLAnchorElement);
  const status = part(dialog, 'status', HTMLElement);
  const render = createView(dialog, input, context);

  const show = async (): Promise<void> => {
    const query = tidyQuery(input.value);
    if (query === '') {
      engine.drop();
      return render(query);
    }
    const slow = setTimeout(() => status.replaceChildren(context.words.loading), SLOW);
    try {
      const answer = await engine.ask(query, { limit: SHOWN });
      if (answer === undefined) return;
      render(query, answer);
      failed.hidden = true;
      all.hidden = false;
    } catch {
      render(query);
      // It has a link to the page too.
      all.hidden = true;
      failed.hidden = false;
    } finally {
      clearTimeout(slow);
    }
  };

  if (input.value === '') {
    input.value = lastQuery();
    input.select();
  }
  // At every letter, so that the link is right even before an answer arrives.
  const lead = (): void => {
    all.href = `${page}${formatState({ query: tidyQuery(input.value), filters: {} })}`;
  };
  lead();
  input.addEventListener('input', lead);
  // Not at every letter, because storage is slow.
  addEventListener('pagehide', () => rememberQuery(tidyQuery(input.value)));
  watchField(input, () => void show());
  takeSuggestions(dialog, input);
  moveByKeys(dialog, input, () => [...dialog.querySelectorAll<HTMLAnchorElement>('.hit > a, [data-search-all]')]);
  closeAsExpected(dialog);
  keepSlash(part(dialog, 'slash', HTMLInputElement));
  return show;
}

/** @returns A function that shows an answer, or a hint if there is none. */
function createView(
  dialog: HTMLElement,
  input: HTMLInputElement,
  context: RenderContext,
): (query: string, answer?: SearchAnswer | null) => void {
  const status = part(dialog, 'status', HTMLElement);
  const list = part(dialog, 'results', HTMLOListElement);
  const all = part(dialog, 'all', HTMLAnchorElement);
  const hint = part(dialog, 'hint', HTMLElement);
  const say = createSpeaker(part(dialog, 'spoken', HTMLElement));
  const page = part(dialog, 'form', HTMLFormElement).action;
  return (query, answer = null) => {
    status.replaceChildren(...(answer ? answerLine(answer, { query, filters: {} }, input.value, context, page) : []));
    list.replaceChildren(...(answer ? answer.hits.map((hit) => hitItem(hit, answer.counts, context)) : []));
    list.hidden = list.childElementCount === 0;
    hint.hidden = answer !== null;
    all.textContent = answer && answer.total > 0 ? context.words.allResults(answer.total) : context.words.searchPage;
    say(status.textContent ?? '');
  };
}

/** Closes the dialog on one Esc, a click beside it (for older browsers), or a result on this very page. */
function closeAsExpected(dialog: HTMLDialogElement): void {
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // In a search field the first Esc would only clear it.
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    if (!(target instanceof Element) || ctrlKey || metaKey || shiftKey) return;
    if (target === dialog || target.closest('.hit > a')) dialog.close();
  });
}
