// Where sentences end: what Intl.Segmenter says, plus a list of abbreviations after which none ends.

/** Abbreviations that Intl.Segmenter takes for the end of a sentence. */
const ABBREVIATIONS = [
  'D.A.',
  'U.S.',
  'U.K.',
  'E.U.',
  'Mr.',
  'Ms.',
  'Mrs.',
  'Dr.',
  'Prof.',
  'Ph.D.',
  'Inc.',
  'Corp.',
  'Co.',
  'Ltd.',
  'St.',
  'No.',
  'Nos.',
  'vs.',
  'v.',
  'e.g.',
  'i.e.',
  'cf.',
  'approx.',
  'Jan.',
  'Feb.',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
  'a.m.',
  'p.m.',
];

export interface TextRange {
  /** UTF-16 offsets, end exclusive, white space around the sentence left out. */
  start: number;
  end: number;
}

/**
 * @param text Plain text of one paragraph, cell or list item.
 * @param locale The language of the text.
 * @param knownEnds Offsets at which a sentence ends whatever precedes them, such as those of its notes.
 * @returns The sentences in order.
 */
export function sentenceRanges(text: string, locale: string, knownEnds: ReadonlySet<number> = new Set()): TextRange[] {
  const ranges: TextRange[] = [];
  let open: TextRange | undefined;
  // To the segmenter a line end ends a sentence; in Markdown it is a space.
  const onOneLine = text.replace(/\s/gu, ' ');
  for (const { segment, index } of new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(onOneLine)) {
    const trimmed = trimRange(segment, index);
    if (trimmed === undefined) continue;
    open = { start: open?.start ?? trimmed.start, end: trimmed.end };
    if (endsInAbbreviation(text.slice(open.start, open.end)) && !knownEnds.has(open.end)) continue;
    ranges.push(open);
    open = undefined;
  }
  if (open !== undefined) ranges.push(open);
  return ranges;
}

function trimRange(segment: string, index: number): TextRange | undefined {
  const text = segment.trim();
  if (text === '') return undefined;
  const start = index + segment.indexOf(text);
  return { start, end: start + text.length };
}

function endsInAbbreviation(text: string): boolean {
  const lastWord = /[^\s(“"'‘[]+$/u.exec(text)?.[0];
  return lastWord !== undefined && ABBREVIATIONS.includes(lastWord);
}
