// The filters of the search page: a fieldset of checkboxes with counts for each facet, and the chosen ones.
import { element } from './element.ts';
import { labelOf, type RenderContext } from './hit-item.ts';
import { chosenValues, withoutValue } from './search-state.ts';
import { FACETS, type Facet, type Filters, type SearchAnswer } from '../engine/search-types.ts';

/** More values than this are shown on request. */
const SHOWN = 8;

interface FilterPanel {
  /** @param renew Whether the values may change their order: only with a new query. */
  show: (counts: SearchAnswer['counts'], filters: Filters, renew: boolean) => void;
}

/**
 * @param box Where the fieldsets go.
 * @param formId The form whose fields the checkboxes are.
 * @param changed Called with all that is chosen now.
 */
export function createFilterPanel(
  box: HTMLElement,
  formId: string,
  context: RenderContext,
  changed: (filters: Filters) => void,
): FilterPanel {
  const groups = new Map(FACETS.map((facet) => [facet, createGroup(facet, formId, context)]));
  box.replaceChildren(...[...groups.values()].map(({ fieldset }) => fieldset));
  box.addEventListener('change', () => {
    const filters: Filters = {};
    for (const facet of FACETS) {
      const values = [...box.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]:checked`)].map(
        ({ value }) => value,
      );
      if (values.length > 0) filters[facet] = values;
    }
    changed(filters);
  });
  return {
    show: (counts, filters, renew) => {
      for (const [facet, group] of groups) group.show(counts, filters[facet] ?? [], renew);
    },
  };
}

interface Group {
  fieldset: HTMLFieldSetElement;
  show: (counts: SearchAnswer['counts'], chosen: readonly string[], renew: boolean) => void;
}

function createGroup(facet: Facet, formId: string, context: RenderContext): Group {
  const rows = new Map<string, { row: HTMLLabelElement; box: HTMLInputElement; count: HTMLElement }>();
  const list = element('div');
  const more = element('button', { type: 'button', class: 'link-button' });
  const fieldset = element(
    'fieldset',
    { 'data-facet': facet },
    element('legend', {}, context.words.facets[facet]),
    list,
    more,
  );
  let expanded = false;
  more.addEventListener('click', () => {
    expanded = true;
    const hidden = [...rows.values()].find(({ row }) => row.hidden);
    fold();
    hidden?.box.focus();
  });
  const fold = (): void => {
    for (const [nth, { row, box }] of [...rows.values()].entries())
      row.hidden = nth >= SHOWN && !expanded && !box.checked && rows.size > SHOWN + 1;
    more.hidden = expanded || rows.size <= SHOWN + 1;
    more.textContent = context.words.showAll(rows.size);
  };
  return {
    fieldset,
    show: (counts, chosen, renew) => {
      const values = new Map(counts[facet].map(({ value, count }) => [value, count]));
      if (renew) rows.clear();
      for (const value of [...values.keys(), ...chosen])
        if (!rows.has(value)) rows.set(value, createRow(facet, value, formId, labelOf(facet, value, counts, context)));
      for (const [value, { box, count }] of rows) {
        box.checked = chosen.includes(value);
        count.textContent = String(values.get(value) ?? 0);
      }
      if (renew) list.replaceChildren();
      list.append(...[...rows.values()].map(({ row }) => row).filter((row) => row.parentNode !== list));
      fieldset.hidden = rows.size < 2 && chosen.length === 0;
      fold();
    },
  };
}

function createRow(
  facet: Facet,
  value: string,
  formId: string,
  label: string,
): { row: HTMLLabelElement; box: HTMLInputElement; count: HTMLElement } {
  const box = element('input', { type: 'checkbox', name: facet, value, form: formId });
  const count = element('span', { class: 'count' });
  const text = element('span', facet === 'status' ? { class: 'status', 'data-status': value } : {}, label);
  return { row: element('label', {}, box, ' ', text, ' ', count), box, count };
}

/** The chosen filters, each with a button that removes it. */
export function chosenFilters(
  counts: SearchAnswer['counts'] | undefined,
  filters: Filters,
  context: RenderContext,
  changed: (filters: Filters) => void,
): Node[] {
  return chosenValues(filters).map(({ facet, value }) => {
    const label = labelOf(facet, value, counts, context);
    const button = element(
      'button',
      { type: 'button', 'aria-label': context.words.removeFilter(context.words.facets[facet], label) },
      `${context.words.facets[facet]}: ${label}`,
      element('span', { 'aria-hidden': 'true' }, ' ×'),
    );
    button.addEventListener('click', () => changed(withoutValue(filters, facet, value)));
    return element('li', {}, button);
  });
}
