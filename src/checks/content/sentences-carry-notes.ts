// Every sentence about the story ends with at least one note.
import { mayGoOn } from '../../text/sentences.ts';
import type { Content } from '../../content/read-content.ts';
import type { Problem } from '../../content/problem.ts';
import type { Prose } from '../../content/all-prose.ts';

/** What helps where a sentence was cut at a mark that ends none. */
const GOES_ON =
  ' If no sentence ends here, add words such as “George W. Bush” or “U.S. Congress” to sentences.neverEnds in site.yaml.';

export function sentencesCarryNotes({ sentenceRules }: Content, prose: Prose[]): Problem[] {
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
        `or [^own] if it is our own reasoning or a definition.${mayGoOn(text, sentenceRules.locale) ? GOES_ON : ''}`,
    }));
}
