// Groups the notes of a sentence for the margin: a status or speaker is not repeated from one note to the next.
//
// in:  1 Reported, A, 1 line; 2 Reported, A, 1 line; 3 Reported, B, 1 line; 4 Denied, B, 2 lines
// out: 1 2 Reported A 1 line; 3 B 1 line; 4 Denied 2 lines
import type { Status } from '../schemas/claim.ts';

export interface StubNote {
  id: string;
  number: string;
  status: Status;
  speaker: string;
  lines: number;
}

export interface StubRun {
  /** Notes with the same status, speaker and number of lines, in the order of the sentence. */
  notes: StubNote[];
  /** Their status and speaker; null if the same as in the run before. */
  status: Status | null;
  speaker: string | null;
  lines: number;
}

/** @param notes The notes of one sentence, in order. */
export function stubRuns(notes: StubNote[]): StubRun[] {
  const runs: StubRun[] = [];
  let before: StubNote | undefined;
  for (const note of notes) {
    const [status, speaker] = [
      note.status === before?.status ? null : note.status,
      note.speaker === before?.speaker ? null : note.speaker,
    ];
    if (status === null && speaker === null && note.lines === before?.lines) runs.at(-1)?.notes.push(note);
    else runs.push({ notes: [note], status, speaker, lines: note.lines });
    before = note;
  }
  return runs;
}
