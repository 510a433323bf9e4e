// Finds syntax that pages and texts must not contain: code, unknown elements, and text that no note can follow.
import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visitParents } from 'unist-util-visit-parents';
import { readHeading } from '../prose/section-id.ts';
import type { RuleId } from './rules.ts';
import type { Problem } from './problem.ts';

type Found = { rule: RuleId; message: string } | undefined;

/** The components allowed on every page, with their attributes. They have no children. */
const COMPONENTS: Record<string, string[]> = { Figure: ['id'] };

/** The components allowed on pages other than the home page. */
const ON_PAGES: Record<string, string[]> = { ...COMPONENTS, Readings: [] };

/** The elements that Markdown has no syntax for, with their attributes. */
const ELEMENTS: Record<string, string[]> = { span: ['lang', 'dir'], bdi: ['lang', 'dir'], sub: [], sup: [] };

const COMMENTS = /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/u;

const PLAIN = 'Write the words in Markdown; for the characters themselves write \\{ and \\}, and &lt; for “<”.';

/**
 * @param tree A tree from remark, with or without MDX.
 * @param file The file name to report in problems.
 * @returns A problem for each construct that isn't allowed.
 */
export function syntaxFaults(tree: Root, file: string): Problem[] {
  const components = /[\\/]pages[\\/](?!home\.mdx$)/u.test(file) ? ON_PAGES : COMPONENTS;
  const problems: Problem[] = [];
  visitParents(tree, (node, ancestors) => {
    const found = faultOf(node, ancestors, components);
    const start = node.position?.start;
    if (found !== undefined) problems.push({ file, line: start?.line ?? 1, col: start?.column ?? 1, ...found });
  });
  return problems;
}

/** Reports YAML prose that is more than one paragraph: other Markdown would be lost or break the page. */
export function yamlProseFaults(tree: Root, file: string): Problem[] {
  const [first, ...others] = tree.children;
  if (first === undefined || (first.type === 'paragraph' && others.length === 0) || first.type === 'html') return [];
  const message =
    'Prose in YAML is one paragraph, and this is more: a heading, a list, a table or a second paragraph. Join it, or put it into a page.';
  return [{ file, line: 1, col: 1, rule: 'pages-hold-no-code', message }];
}

function faultOf(node: Nodes, ancestors: Parents[], components: Record<string, string[]>): Found {
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return COMMENTS.test(node.value) ? undefined : code(`{${node.value}}`, escaped(node.value));
    case 'mdxjsEsm':
      return code(node.value);
    case 'html':
      // The opening tag has been reported already.
      return node.value.startsWith('</') ? undefined : noElement(node.value, components);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementFault(node, components);
    case 'heading':
      return headingFault(node, ancestors);
    case 'footnoteDefinition':
      return {
        rule: 'notes-close-sentences',
        message: `“[^${node.label ?? node.identifier}]: …” defines a footnote, which hides the note of the claim. Delete the definition: the claim has the words of the note.`,
      };
    case 'link':
    case 'image':
    case 'definition':
      return node.title ? titleFault(node.title) : undefined;
    default:
      return undefined;
  }
}

function code(written: string, remedy = PLAIN): Found {
  return {
    rule: 'pages-hold-no-code',
    message: `“${shorten(written)}” is code, and what it shows has no note. ${remedy}`,
  };
}

/** Suggests a fix: braces around words alone were most likely meant as text. */
function escaped(expression: string): string {
  return /^[\w -]+$/u.test(expression)
    ? `Write the words, or \\{${expression}\\} if the braces belong to them.`
    : PLAIN;
}

function shorten(text: string): string {
  const line = text.split('\n')[0] ?? '';
  return line.length < text.length || line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

function noElement(written: string, components: Record<string, string[]>): Found {
  const allowed = [...Object.keys(components), ...Object.keys(ELEMENTS)].map((name) => `<${name}>`).join(', ');
  const link = written.startsWith('<a') ? ' Write a link as [words](address).' : '';
  const message = `“${shorten(written)}” is not allowed.${link} Allowed in pages are ${allowed}; comments are {/* … */}.`;
  return { rule: 'pages-hold-no-code', message };
}

function elementFault(
  { name, attributes, children, position }: MdxJsxFlowElement | MdxJsxTextElement,
  components: Record<string, string[]>,
): Found {
  const allowed = name === null ? undefined : (components[name] ?? ELEMENTS[name]);
  if (name === null || allowed === undefined) return noElement(`<${name ?? ''}>`, components);
  if (name in components && children.length > 0 && position !== undefined) {
    return {
      rule: 'pages-hold-no-code',
      message: `<${name}> holds nothing: its words would not be shown. Write <${name} /> and put the words into the text.`,
    };
  }
  for (const attribute of attributes) {
    const attributeName = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    if (allowed.includes(attributeName) && typeof attribute.value === 'string') continue;
    const may = allowed.length === 0 ? 'no attribute' : `only ${allowed.join(' and ')}, with a text in quotation marks`;
    return { rule: 'pages-hold-no-code', message: `<${name}> has “${attributeName}”. It may have ${may}.` };
  }
  return undefined;
}

function headingFault(heading: Extract<Nodes, { type: 'heading' }>, ancestors: Parents[]): Found {
  const { title, id } = readHeading(heading);
  const parent = ancestors.at(-1)?.type;
  if (parent !== 'root') {
    const where = parent === 'listItem' ? 'a list' : 'a quotation or a component';
    return {
      rule: 'headings-have-ids',
      message: `The heading “${title}” is in ${where}. Begin its line with ##, outside of it.`,
    };
  }
  // A heading with only a picture or an expression has no words either.
  if (title.trim() !== '' && /[\p{L}\p{N}]/u.test(title)) return undefined;
  return {
    rule: 'headings-have-ids',
    message: `The heading [#${id ?? ''}] has no words. Write what the section says before its id, or take the heading out.`,
  };
}

function titleFault(title: string): Found {
  const message = `“${title}” is the title of a link or picture, where no note can follow it. Put the words into the text, or take them out.`;
  return { rule: 'sentences-carry-notes', message };
}
