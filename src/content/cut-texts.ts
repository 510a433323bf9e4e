// Finds unquoted YAML texts that a comment truncates, because ` #` starts a comment.
//
// in:  what: The council changed bolt #3 of the bridge.
// out: a problem at `#3`: only “The council changed bolt” would be published
import { isScalar, visit, type Document, type Scalar } from 'yaml';

export interface CutText {
  /** The offset of the comment. */
  offset: number;
  message: string;
}

/**
 * Allows a comment after one word, as in `kind: person # or organisation`, if a space follows the number sign.
 *
 * @param document The parsed YAML.
 * @param text The text it was parsed from.
 */
export function cutTexts(document: Document, text: string): CutText[] {
  const found: CutText[] = [];
  visit(document, {
    Scalar: (_key, scalar) => {
      const offset = offsetOfComment(scalar, text);
      if (offset === undefined) return;
      const kept = isScalar(scalar) && typeof scalar.value === 'string' ? scalar.value : '';
      const comment = (text.slice(offset).split('\n')[0] ?? '').trim();
      if (scalar.type === 'PLAIN' && !/\s/u.test(kept) && /^#\s/u.test(comment)) return;
      found.push({ offset, message: explain(scalar.type === 'PLAIN' ? kept : '', comment) });
    },
  });
  return found;
}

function offsetOfComment({ type, range, source, value }: Scalar, text: string): number | undefined {
  if (range === undefined || range === null) return undefined;
  if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL')
    return offsetAfter(range[0], /^[|>][-+\d]*[ \t]+(?=#)/u, text);
  if (type !== 'PLAIN' || (typeof value !== 'string' && source !== '')) return undefined;
  // An empty value starts right after its colon or, in a list, its hyphen.
  return offsetAfter(range[1], source === '' ? /^[ \t]*(?=#)/u : /^[ \t]+(?=#)/u, text);
}

function offsetAfter(start: number, before: RegExp, text: string): number | undefined {
  const space = before.exec(text.slice(start))?.[0];
  return space === undefined ? undefined : start + space.length;
}

function explain(kept: string, comment: string): string {
  const rest = kept === '' ? 'nothing' : `only “${kept}”`;
  return `In YAML “ #” begins a comment: of this text ${rest} would be published, without “${comment}”. Put the text in quotation marks, or the comment on a line of its own.`;
}
