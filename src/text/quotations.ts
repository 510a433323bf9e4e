// Where quotations stand in a text, so that a sentence which quotes two sentences stays one.
import type { TextRange } from './sentences.ts';

const CLOSING: Record<string, string> = { '“': '”', '„': '“', '«': '»', '»': '«', '「': '」', '『': '』' };

/**
 * @param text A text.
 * @returns The quotations in double marks that open and close in it. Single marks may be apostrophes and are left out.
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

/** The mark that is open and that this one closes. */
function openerOf(mark: string, open: ReadonlyMap<string, number>): string | undefined {
  return [...open.keys()].find((opener) => CLOSING[opener] === mark);
}

function opensAt(text: string, index: number): boolean {
  return /(?:^|[\s\p{Ps}\p{Pd}])$/u.test(text.slice(0, index)) && /^\S/u.test(text.slice(index + 1));
}
