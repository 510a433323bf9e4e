// Every sentence about the story ends with at least one note.
import type { Content } from '../../content/read-content.ts';
import type { Problem } from '../../content/problem.ts';
import type { Prose } from '../../content/all-prose.ts';

export function sentencesCarryNotes(_content: Content, prose: Prose[]): Problem[] {
  return prose
    .filter(({ noted }) => noted)
    .flatMap(({ sentences }) => sentences)
    .filter(({ notes }) => notes.length === 0)
    .map(({ file, line, col, text }) => ({
      file,
      line,
      col,
      rule: 'sentences-carry-notes',
      message:
        `“${text}” has no note. Add [^claim-id] directly after its closing punctuation, ` +
        'or [^own] if it is our own reasoning or a definition.',
    }));
}
