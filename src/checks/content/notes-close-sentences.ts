// Every note directly follows the closing punctuation of its sentence, and [^own] is its only note.
import { OWN } from '../../prose/prose-blocks.ts';
import type { Content } from '../../content/read-content.ts';
import type { Problem } from '../../content/problem.ts';
import type { Prose } from '../../content/all-prose.ts';

const rule = 'notes-close-sentences';

export function notesCloseSentences(_content: Content, prose: Prose[]): Problem[] {
  return prose.flatMap(({ stray, sentences }): Problem[] => [
    ...stray.map(({ file, line, col, id, nested, inHeading }): Problem => {
      const why = inHeading
        ? 'is in a heading'
        : nested
          ? 'is inside emphasis, a link or an inline component'
          : 'is in mid-sentence';
      return {
        file,
        line,
        col,
        rule,
        message:
          `The note [^${id}] ${why}. Put it directly after the closing ` +
          'punctuation of its sentence, with no space before it.',
      };
    }),
    ...sentences.flatMap(({ file, line, col, text, notes }): Problem[] => {
      if (notes.includes(OWN) && notes.length > 1)
        return [
          {
            file,
            line,
            col,
            rule,
            message:
              `“${text}” has [^own] next to other notes. A sentence is either our ` +
              'own or based on claims: remove one or the other.',
          },
        ];
      if (new Set(notes).size < notes.length)
        return [{ file, line, col, rule, message: `“${text}” has the same note twice. Remove one.` }];
      return [];
    }),
  ]);
}
