// Splits a block of prose into sentences, each with its notes.
import { sentenceRanges, type SentenceRules } from '../text/sentences.ts';
import { placeAt, type NoteMark, type ProseBlock } from './prose-blocks.ts';

export interface Sentence {
  text: string;
  /** The ids of its notes, in order. */
  notes: string[];
  /** The marks of those notes. */
  marks: NoteMark[];
  line: number;
  col: number;
}

/**
 * @param block A block of prose.
 * @param rules How its language ends sentences.
 * @returns Its sentences with their notes, and the marks that close none.
 */
export function sentencesOfBlock(
  block: ProseBlock,
  rules: SentenceRules,
): { sentences: Sentence[]; stray: NoteMark[] } {
  const offsets = new Set(block.marks.map((mark) => mark.offset));
  const ranges = sentenceRanges(block.text, rules, offsets);
  const used = new Set<NoteMark>();
  const sentences = ranges.map(({ start, end }) => {
    const marks = block.marks.filter((mark) => mark.offset === end && !mark.nested);
    for (const mark of marks) used.add(mark);
    const text = block.text.slice(start, end);
    return { text: text.replace(/\s+/gu, ' '), notes: marks.map((mark) => mark.id), marks, ...placeAt(block, start) };
  });
  return { sentences, stray: block.marks.filter((mark) => !used.has(mark)) };
}
