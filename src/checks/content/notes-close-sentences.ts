// A note stands after the closing mark of its sentence and nowhere else, and [^own] stands alone.
import { OWN } from '../../prose/prose-blocks.ts';
import type { Content } from '../../content/read-content.ts';
import type { Problem } from '../../content/problem.ts';
import type { Prose } from '../../content/all-prose.ts';

const rule = 'notes-close-sentences';

export function notesCloseSentences(_content: Content, prose: Prose[]): Problem[] {
  return prose.flatMap(({ stray, sentences }): Problem[] => [
    ...stray.map(({ file, line, col, id, nested, inHeading }): Problem => {
      const why = inHeading
        ? 'stands in a heading'
        : nested
          ? 'stands inside emphasis, a link or a component of its line'
          : 'stands in mid-sentence';
      return {
        file,
        line,
        col,
        rule,
        message: `The note [^${id}] ${why}. Put it directly after the closing mark of its sentence, with no space before it.`,
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
            message: `“${text}” carries [^own] beside other notes. A sentence is either ours or rests on claims: take one of the two out.`,
          },
        ];
      if (new Set(notes).size < notes.length)
        return [{ file, line, col, rule, message: `“${text}” carries the same note twice. Take one out.` }];
      return [];
    }),
  ]);
}
