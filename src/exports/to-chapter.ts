// Turns the main element of a built page into a chapter: removes controls and scripts, turns buttons into links and
// notes into endnotes.
//
// in:  <main><button popovertarget="n-closed">1</button> … <li><div id="n-closed" class="note" popover>…</div></li></main>
// out: <section><a epub:type="noteref" href="#n-closed">1</a> … <li id="n-closed" epub:type="endnote"><div class="note">…</div></li></section>
import type { Element, ElementContent, Properties } from 'hast';
import { matches, selectAll } from 'hast-util-select';
import { h } from 'hastscript';

/** Elements that are useful only on a screen. */
const FURNITURE =
  'script, style, template, form, input, select, output, nav, .beside, .stub, .close, .take-away, .section-tools, .note [data-copy], .preview, .linked-from, .drawing.narrow, [hidden], .versions sup.notes';

/** The attributes that have a meaning in a book. Drawings keep all of theirs. */
const KEPT = new Set([
  'id',
  'lang',
  'dir',
  'className',
  'dateTime',
  'scope',
  'colSpan',
  'rowSpan',
  'span',
  'start',
  'value',
  'alt',
  'src',
  'cite',
  'hidden',
  'dataStatus',
  'dataStance',
  'dataSupport',
]);

interface ChapterOptions {
  /** Returns the target of a link, in the book or on the web. */
  linkOf: (href: string) => string;
  leftOut: ReadonlySet<Element>;
}

/**
 * @param main The page's main element; it is not changed.
 * @param linkOf Returns the target of a link of the page, in the book or on the web.
 */
export function toChapter(main: Element, linkOf: (href: string) => string): Element {
  const naming = new Set(
    selectAll('[aria-labelledby], [aria-describedby]', main).flatMap(
      ({ properties: { ariaLabelledBy, ariaDescribedBy } }) => [ariaLabelledBy, ariaDescribedBy].flat(),
    ),
  );
  // Keep hidden elements that name or describe another element.
  const leftOut = new Set(
    selectAll(FURNITURE, main).filter(
      ({ properties: { hidden, id } }) => hidden === undefined || !naming.has(String(id)),
    ),
  );
  return h('section', convertAll(main.children, { linkOf, leftOut }));
}

function convertAll(children: Element['children'], options: ChapterOptions): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return [{ type: 'text', value: child.value }];
    if (child.type !== 'element' || options.leftOut.has(child)) return [];
    return [child.tagName === 'svg' ? structuredClone(child) : convert(child, options)];
  });
}

function convert(element: Element, options: ChapterOptions): Element {
  const children = convertAll(element.children, options);
  const made = (tagName: string, properties: Properties = {}): Element =>
    h(tagName, { ...keep(element.properties), ...properties }, children);
  switch (element.tagName) {
    case 'button':
      return made('a', {
        href: `#${String(element.properties.popoverTarget)}`,
        'epub:type': 'noteref',
        role: 'doc-noteref',
      });
    case 'a':
      return made('a', linkProperties(element.properties, options));
    case 'details':
      return made('div');
    case 'summary':
      return made('p', { className: ['summary'] });
    case 'li':
      return noteItem(made('li'));
    case 'section':
      return made(
        'section',
        element.properties.role === 'doc-endnotes' ? { 'epub:type': 'endnotes', role: 'doc-endnotes' } : {},
      );
    default:
      return made(element.tagName);
  }
}

/** Moves the note's id to its list item, which reading systems show when the reader activates the note number. */
function noteItem(item: Element): Element {
  const [only, ...others] = item.children.filter((child) => child.type === 'element');
  if (only === undefined || others.length > 0 || !matches('.note[id]', only)) return item;
  const { id, ...properties } = only.properties;
  return {
    ...item,
    properties: { ...item.properties, id, 'epub:type': 'endnote' },
    children: [{ ...only, properties }],
  };
}

function linkProperties({ href, role }: Properties, { linkOf }: ChapterOptions): Properties {
  const roles: Record<string, Properties> = {
    'doc-noteref': { role: 'doc-noteref' },
    'doc-backlink': { role: 'doc-backlink', 'epub:type': 'backlink' },
  };
  return { href: linkOf(String(href)), ...roles[String(role)] };
}

/** Keeps the attributes that have a meaning in a book, and adds `xml:lang` if there is a `lang`. */
function keep(properties: Properties): Properties {
  const kept = Object.fromEntries(Object.entries(properties).filter(([name]) => KEPT.has(name)));
  return properties.lang === undefined ? kept : { ...kept, 'xml:lang': String(properties.lang) };
}
