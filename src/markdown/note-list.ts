// Numbers the notes of one page, in the order in which its sentences call for them.
import { noteAnchor, referenceAnchor, sentenceAnchor } from '../addresses/addresses.ts';

export interface PageNote {
  /** The claim. */
  id: string;
  number: number;
  /** How many sentences of the page rest on it: as many ways back. */
  references: number;
}

interface NoteReference {
  number: number;
  /** Where the reference leads. */
  noteAnchor: string;
  /** The reference's own anchor, to which the note leads back. */
  anchor: string;
  /** The sentence's anchor, for the first sentence that rests on the claim. */
  sentenceAnchor: string | undefined;
}

export interface NoteList {
  /** Numbers a claim, the first time, and counts one more reference to it. */
  cite: (claim: string) => NoteReference;
  /** The notes so far, in order. */
  notes: () => PageNote[];
}

/** @param before Notes that another part of the page has numbered already. */
export function createNoteList(before: PageNote[] = []): NoteList {
  const notes = new Map(before.map((note) => [note.id, { ...note }]));
  return {
    cite: (claim) => {
      const note = notes.get(claim) ?? { id: claim, number: notes.size + 1, references: 0 };
      note.references += 1;
      notes.set(claim, note);
      return {
        number: note.number,
        noteAnchor: noteAnchor(claim),
        anchor: referenceAnchor(claim, note.references),
        sentenceAnchor: note.references === 1 ? sentenceAnchor(claim) : undefined,
      };
    },
    notes: () => [...notes.values()].map((note) => ({ ...note })),
  };
}
