// Makes and finds elements. Nothing here parses HTML.

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | undefined> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/**
 * The part `data-search-<name>` of the interface.
 *
 * @throws If the page does not have it.
 */
export function part<Type extends HTMLElement>(root: HTMLElement, name: string, type: new () => Type): Type {
  const found = root.querySelector(`[data-search-${name}]`);
  if (found instanceof type) return found;
  throw new Error(`The page has no [data-search-${name}].`);
}
