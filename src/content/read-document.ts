// Reads an MDX file: its front matter, headings, sentences with notes, links and figures, each with its place.
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { normalise } from '../text/normalise.ts';
import { endsSentence, type SentenceRules } from '../text/sentences.ts';
import { marksInHeadings, proseBlocks, type NoteMark } from '../prose/prose-blocks.ts';
import { freeNotes } from '../prose/free-notes.ts';
import { sentencesOfBlock, type Sentence } from '../prose/sentences-of-block.ts';
import { codeBlocks, readFigures, readLinks, readPictures, readSections, sectionsAt } from './document-parts.ts';
import type { Place, Problem } from './problem.ts';
import { readYaml, type Located } from './read-yaml.ts';
import { syntaxFaults, yamlProseFaults } from './syntax-faults.ts';

export interface DocumentSection extends Place {
  /** null if the heading has no id. */
  id: string | null;
  title: string;
  depth: number;
  /** The ids of the headings that enclose this one. */
  within: string[];
}

export interface DocumentSentence extends Sentence, Place {
  /** The ids of the sections that contain it, innermost last. */
  sections: string[];
  /** The index of its block. */
  block: number;
}

export interface DocumentLink extends Place {
  target: string;
  /** The ids of the sections that contain it, innermost last. */
  sections: string[];
}

/** A figure placed in the text. */
export interface DocumentFigure extends Place {
  id: string;
}

/** A picture that the text shows. */
export interface DocumentPicture extends Place {
  src: string;
  alt: string;
}

export interface Document<Front = unknown> {
  front: Located<Front>;
  sections: DocumentSection[];
  sentences: DocumentSentence[];
  /** Note marks that do not close a sentence. */
  stray: (NoteMark & Place & { inHeading: boolean })[];
  links: DocumentLink[];
  figures: DocumentFigure[];
  /** The text of each block, normalised. */
  blocks: string[];
  pictures: DocumentPicture[];
  /** What the text may not hold, such as code. */
  faults: Problem[];
}

const FRONT_MATTER = /^---\n([\s\S]*?\n|)---(?:\n|$)/u;

/** Parses MDX with the syntax used in pages. @throws {VFileMessage} If the MDX is malformed. */
function parseMdx(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(text);
}

/**
 * @param text The file's text, cleaned.
 * @param file Its name in problems.
 * @param schema The schema of its front matter.
 * @param rules How the language of the page ends sentences.
 */
export function readDocument<Front>(
  text: string,
  file: string,
  schema: z.ZodType<Front>,
  rules: SentenceRules,
): { document: Document<Front> | undefined; problems: Problem[] } {
  const failed = (problem: Omit<Problem, 'file'>) => ({ document: undefined, problems: [{ ...problem, file }] });
  if (text.trim() === '') {
    return failed({
      line: 1,
      col: 1,
      rule: 'files-hold-something',
      message: 'The file is empty. Add its front matter and text (`npm run new` creates a starting file) or delete it.',
    });
  }
  const match = FRONT_MATTER.exec(text);
  if (match === null) {
    return failed({
      line: 1,
      col: 1,
      rule: 'mdx-is-wellformed',
      message: 'The file has no front matter. Start it with a line `---`, then the keys, then another line `---`.',
    });
  }
  const front = readYaml({ text: match[1] || '{}', file, linesBefore: 1 }, schema);
  const blanked = match[0].replace(/[^\n]/gu, '');
  try {
    const tree = parseMdx(blanked + text.slice(match[0].length));
    if (front.located === undefined) return { document: undefined, problems: front.problems };
    return { document: { front: front.located, ...readTree(tree, file, rules) }, problems: front.problems };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const message =
      `${error.reason.replace(/\.$/u, '')}. Fix the MDX here: “<” and “{” open a component or an expression; ` +
      'write &lt; or \\{ for the character.';
    return {
      document: undefined,
      problems: [...front.problems, { ...placeOfFault(error, file), rule: 'mdx-is-wellformed', message }],
    };
  }
}

/** The place of a parse error. For an unclosed tag, only the message has it. */
function placeOfFault({ reason, line, column }: VFileMessage, file: string): Place {
  const tag = /^Expected a closing tag for .+ \((\d+):(\d+)-/u.exec(reason);
  return tag === null
    ? { file, line: line ?? 1, col: column ?? 1 }
    : { file, line: Number(tag[1]), col: Number(tag[2]) };
}

/** Reads from a tree what the checks and the ledger need. */
function readTree(tree: Root, file: string, rules: SentenceRules): Omit<Document, 'front'> {
  freeNotes(tree);
  const sections = readSections(tree, file);
  const blocks = proseBlocks(tree);
  const sentences: DocumentSentence[] = [];
  const stray: Document['stray'] = marksInHeadings(tree).map((mark) => ({ ...mark, file, inHeading: true }));
  for (const [index, block] of blocks.entries()) {
    const found = sentencesOfBlock(block, rules);
    // The name of a column needs no note, as a heading needs none.
    const label = block.isTableHead && !endsSentence(block.text, rules.locale);
    const told = label ? found.sentences.filter(({ notes }) => notes.length > 0) : found.sentences;
    const within = sectionsAt(sections, block.line);
    sentences.push(...told.map((sentence) => ({ ...sentence, file, sections: within, block: index })));
    stray.push(...found.stray.map((mark) => ({ ...mark, file, inHeading: false })));
  }
  sentences.push(...codeBlocks(tree, file, sections));
  return {
    sections,
    sentences,
    stray,
    links: readLinks(tree, file, sections),
    figures: readFigures(tree, file),
    blocks: blocks.map((block) => normalise(block.text)),
    pictures: readPictures(tree, file),
    faults: syntaxFaults(tree, file),
  };
}

/** Reads prose from YAML: Markdown without MDX, on one line or several. */
export function readProse(text: string, place: Place, rules: SentenceRules): Omit<Document, 'front'> {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(text);
  const read = readTree(tree, place.file, rules);
  const there = <T extends object>(item: T): T & Place => ({ ...item, ...place });
  const sentences = read.sentences.map((sentence) => there({ ...sentence, marks: sentence.marks.map(there) }));
  return {
    ...read,
    sentences,
    stray: read.stray.map(there),
    links: read.links.map(there),
    sections: read.sections.map(there),
    pictures: read.pictures.map(there),
    faults: [...yamlProseFaults(tree, place.file), ...read.faults].map(there),
  };
}
