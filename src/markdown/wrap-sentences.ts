// Turns note marks into numbers that open notes, and wraps each sentence in a span with its anchors.
//
// in:  Closed in May.[^bridge-closed]
// out: <span class="sentence" id="c-bridge-closed">Closed in May.<sup class="notes">
//        <button popovertarget="n-bridge-closed" …>1</button></sup></span>
import type { Emphasis, PhrasingContent, Root } from 'mdast';
import type { Properties } from 'hast';
import { freeNotes } from '../prose/free-notes.ts';
import { NOTE_MARK, OWN, proseBlocks } from '../prose/prose-blocks.ts';
import type { NoteList } from './note-list.ts';

/** The placeholder for a sentence's stub; its attributes `claims` and `numbers` list the notes. */
export const STUB = 'note-stub';

export interface ReferenceOptions {
  /** Numbers the notes of the page. */
  notes: NoteList;
  /** The target of the mark for our own words; rehype-base-links adds the base path. */
  ownHref: string;
  /** Labels of the references. */
  labels: { note: (number: number) => string; elsewhere: string; own: string; ownTitle: string };
  /** Returns the URL of a claim's note, if notes are on another page; references are then links without a number. */
  hrefOf?: ((claim: string) => string) | undefined;
  /** Whether each sentence starts with a placeholder for its stub. */
  stubs?: boolean | undefined;
  /** Whether sentences and references get anchors; false for lists that a page may show more than once. */
  anchors?: boolean | undefined;
}

/** Changes the tree in place. Marks inside emphasis or links are left as they are; the checks reject them. */
export function wrapSentences(tree: Root, options: ReferenceOptions): void {
  freeNotes(tree);
  for (const { node } of proseBlocks(tree)) {
    node.children = wrapBlock(node.children as PhrasingContent[], options);
  }
}

function wrapBlock(children: PhrasingContent[], options: ReferenceOptions): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  let sentence: PhrasingContent[] = [];
  for (const piece of children.flatMap(splitAtMarks)) {
    if (Array.isArray(piece)) {
      out.push(...leadingSpace(sentence), sentenceNode(sentence, piece, options));
      sentence = [];
    } else {
      sentence.push(piece);
    }
  }
  return [...out, ...sentence];
}

/** Splits a text node into text nodes and, between them, groups of adjacent marks. */
function splitAtMarks(node: PhrasingContent): (PhrasingContent | string[])[] {
  if (node.type !== 'text') return [node];
  const pieces: (PhrasingContent | string[])[] = [];
  let done = 0;
  for (const match of node.value.matchAll(NOTE_MARK)) {
    const before = node.value.slice(done, match.index);
    const group = pieces.at(-1);
    if (before === '' && Array.isArray(group)) group.push(match[1] ?? '');
    else pieces.push({ type: 'text', value: before }, [match[1] ?? '']);
    done = match.index + match[0].length;
  }
  return done === 0 ? [node] : [...pieces, { type: 'text', value: node.value.slice(done) }];
}

/** Removes leading white space from a sentence and returns it, so that it can go before the span. */
function leadingSpace(sentence: PhrasingContent[]): PhrasingContent[] {
  const first = sentence[0];
  if (first?.type !== 'text') return [];
  const space = /^\s+/u.exec(first.value)?.[0];
  if (space === undefined) return [];
  first.value = first.value.slice(space.length);
  return [{ type: 'text', value: space }];
}

function sentenceNode(sentence: PhrasingContent[], ids: string[], options: ReferenceOptions): Emphasis {
  const references = ids.map((id) => (id === OWN ? undefined : { id, ...options.notes.cite(id) }));
  const anchored = options.anchors ?? true;
  const anchors = anchored ? references.flatMap((reference) => reference?.sentenceAnchor ?? []) : [];
  const [first, ...others] = anchors;
  const links = references.map((reference) => {
    if (reference === undefined)
      return element('a', { href: options.ownHref, className: ['own'], title: options.labels.ownTitle }, [
        text(options.labels.own),
      ]);
    const named = anchored ? { id: reference.anchor } : {};
    if (options.hrefOf !== undefined)
      return element('a', { href: options.hrefOf(reference.id), role: 'doc-noteref', ...named }, [
        text(options.labels.elsewhere),
      ]);
    return element(
      'button',
      { popoverTarget: reference.noteAnchor, ...named, ariaLabel: options.labels.note(reference.number) },
      [text(String(reference.number))],
    );
  });
  const cited = references.filter((reference) => reference !== undefined);
  const stub =
    options.stubs === true && cited.length > 0
      ? [
          element(
            STUB,
            { claims: cited.map(({ id }) => id).join(' '), numbers: cited.map(({ number }) => number).join(' ') },
            [],
          ),
        ]
      : [];
  const group = element(
    'sup',
    { className: ['notes'] },
    links.flatMap((link, index) => (index === 0 ? [link] : [text(' '), link])),
  );
  return element('span', { className: ['sentence'], ...(first === undefined ? {} : { id: first }) }, [
    ...stub,
    ...others.map((id) => element('span', { id }, [])),
    ...sentence,
    group,
  ]);
}

function element(hName: string, hProperties: Properties, children: PhrasingContent[]): Emphasis {
  return { type: 'emphasis', data: { hName, hProperties }, children };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
