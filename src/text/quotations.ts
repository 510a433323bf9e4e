// Finds quotations in a text, so that a sentence that quotes several sentences isn't split.
import type { TextRange } from './sentences.ts';

const CLOSING: Record<string, string> = { '“': '”', '„': '“', '«': '»', '»': '«', '「': '」', '『': '』' };

/**
 * @returns The quotations in double marks that open and close in the text. Single marks are ignored, since they may be
 * apostrophes.
 */
export function quotationRanges(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  const open = new Map<string, number>();
  for (const { 0: mark, index } of text.matchAll(/[“”„«»「」『』"]/gu)) {
    const opener = mark === '"' ? '"' : openerOf(mark, open);
    const start = opener === undefined ? undefined : open.get(opener);
    if (opener !== undefined && start !== undefined && !(mark === '"' && opensAt(text, index))) {
      ranges.push({ start, end: index + 1 });
      open.clear();
    } else if (mark !== '"' ? mark in CLOSING : opensAt(text, index)) {
      open.set(mark, index);
    }
  }
  return ranges;
}

/** The open mark that this mark closes. */
function openerOf(mark: string, open: ReadonlyMap<string, number>): string | undefined {
  return [...open.keys()].find((opener) => CLOSING[opener] === mark);
}

function opensAt(text: string, index: number): boolean {
  return /(?:^|[\s\p{Ps}\p{Pd}])$/u.test(text.slice(0, index)) && /^\S/u.test(text.slice(index + 1));
}
