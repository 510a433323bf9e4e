// Finds the parts of a document other than its prose, with positions: sections, links, pictures, figures, code blocks.
import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { figuresOf } from '../prose/figures-of.ts';
import { readHeading } from '../prose/section-id.ts';
import { normalise } from '../text/normalise.ts';
import type {
  DocumentFigure,
  DocumentLink,
  DocumentPicture,
  DocumentSection,
  DocumentSentence,
} from './read-document.ts';

export function readSections(tree: Root, file: string): DocumentSection[] {
  const open: { depth: number; id: string | null }[] = [];
  const sections: DocumentSection[] = [];
  visit(tree, 'heading', (heading: Heading) => {
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= heading.depth) open.pop();
    const { title, id } = readHeading(heading);
    const within = open.flatMap((outer) => (outer.id === null ? [] : [outer.id]));
    const start = heading.position?.start;
    sections.push({ file, line: start?.line ?? 1, col: start?.column ?? 1, id, title, depth: heading.depth, within });
    open.push({ depth: heading.depth, id });
  });
  return sections;
}

/** Returns the ids of the sections that contain a line, innermost last. */
export function sectionsAt(sections: DocumentSection[], line: number): string[] {
  const section = sections.findLast((candidate) => candidate.line <= line);
  if (section === undefined) return [];
  return section.id === null ? section.within : [...section.within, section.id];
}

export function readLinks(tree: Root, file: string, sections: DocumentSection[]): DocumentLink[] {
  const links: DocumentLink[] = [];
  visit(tree, (node) => {
    const start = node.position?.start;
    const place = { file, line: start?.line ?? 1, col: start?.column ?? 1 };
    const within = sectionsAt(sections, place.line);
    if (node.type === 'link' || node.type === 'definition')
      links.push({ ...place, target: node.url, sections: within });
  });
  return links;
}

/** Returns code blocks as sentences: readers see their words, and no note can follow them. */
export function codeBlocks(tree: Root, file: string, sections: DocumentSection[]): DocumentSentence[] {
  const found: DocumentSentence[] = [];
  visit(tree, 'code', ({ value, position }) => {
    const [line, col] = [position?.start.line ?? 1, position?.start.column ?? 1];
    const text = normalise(value);
    found.push({ text, notes: [], marks: [], file, line, col, sections: sectionsAt(sections, line), block: -1 });
  });
  return found;
}

export function readPictures(tree: Root, file: string): DocumentPicture[] {
  const sources = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => void sources.set(identifier, url));
  const pictures: DocumentPicture[] = [];
  visit(tree, ['image', 'imageReference'], (node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return;
    const src = node.type === 'image' ? node.url : (sources.get(node.identifier) ?? '');
    const start = node.position?.start;
    pictures.push({ src, alt: node.alt ?? '', file, line: start?.line ?? 1, col: start?.column ?? 1 });
  });
  return pictures;
}

export function readFigures(tree: Root, file: string): DocumentFigure[] {
  return figuresOf(tree).map(({ id, line, col }) => ({ id, file, line, col }));
}
