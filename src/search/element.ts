// Makes and finds elements. Text stays text: nothing here reads HTML.

export function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Record<string, string | undefined> = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/**
 * The part `data-search-<name>` of the interface.
 *
 * @throws Where the page does not have it.
 */
export function part<Type extends HTMLElement>(root: HTMLElement, name: string, type: new () => Type): Type {
  const found = root.querySelector(`[data-search-${name}]`);
  if (found instanceof type) return found;
  throw new Error(`The page has no [data-search-${name}].`);
}

/** A sentence with elements in the places of its `{names}`. */
export function sentence(template: string, values: Record<string, Node | string>): (Node | string)[] {
  return template.split(/\{(\w+)\}/u).map((piece, nth) => (nth % 2 === 0 ? piece : (values[piece] ?? '')));
}

const LONGEST_SHOWN = 80;

/** What was typed, quoted and kept apart from the direction of the words around it. */
export function quoted(query: string): HTMLElement {
  const characters = [...query];
  const shown = characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN).join('')}…` : query;
  return element('span', {}, '“', element('bdi', {}, shown), '”');
}
