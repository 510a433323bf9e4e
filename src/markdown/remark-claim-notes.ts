// Turns `[^claim-id]` into numbers that open notes, and lists the notes in the front matter.
//
// in:  Closed in May.[^bridge-closed]
// out: a wrapped sentence with a placeholder for its stub, and its number;
//      front matter `notes: [{ id: 'bridge-closed', number: 1, references: 1 }]`
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { ownWordsAddress } from '../addresses/addresses.ts';
import { ui } from '../i18n/ui.ts';
import { createNoteList } from './note-list.ts';
import { wrapSentences } from './wrap-sentences.ts';

/** @param options The language of the interface. */
export function remarkClaimNotes(options: { locale: string }): (tree: Root, file: VFile) => void {
  const words = ui(options.locale);
  return (tree, file) => {
    const notes = createNoteList();
    wrapSentences(tree, { notes, ownHref: ownWordsAddress, labels: words.references, stubs: true });
    const astro = (file.data.astro ??= {});
    astro.frontmatter = { ...astro.frontmatter, notes: notes.notes() };
  };
}
