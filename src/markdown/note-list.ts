// Numbers the notes of a page in the order in which its sentences cite them.
import { noteAnchor, referenceAnchor, sentenceAnchor } from '../addresses/addresses.ts';

export interface PageNote {
  /** The id of the claim. */
  id: string;
  number: number;
  /** How many sentences on the page cite it; the note has as many back links. */
  references: number;
}

interface NoteReference {
  number: number;
  /** The anchor of the note. */
  noteAnchor: string;
  /** The anchor of the reference, to which the note links back. */
  anchor: string;
  /** The anchor of the sentence, if it is the first on the page to cite the claim. */
  sentenceAnchor: string | undefined;
}

export interface NoteList {
  /** Counts one more reference to a claim, and numbers the claim at its first. */
  cite: (claim: string) => NoteReference;
  /** Returns the notes so far, in order. */
  notes: () => PageNote[];
}

/** @param before Notes already numbered by another part of the page. */
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
