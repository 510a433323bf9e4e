// Parses YAML with a schema and records the position of each value, so that every problem has a place.
import { isCollection, isMap, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import { z } from 'zod';
import type { RuleId } from './rules.ts';
import { idSchema } from '../schemas/shared.ts';
import { UNREADABLE } from '../text/unreadable.ts';
import { cutTexts } from './cut-texts.ts';
import { explainIssue } from './explain-issue.ts';
import type { Place, Problem } from './problem.ts';
import { unreadableEscapes } from './unreadable-characters.ts';

export type Path = readonly PropertyKey[];

export interface Located<T> {
  value: T;
  /** Returns the place of the value at a path, or of its key; if it is missing, of the nearest enclosing value. */
  at: (path?: Path, part?: 'key' | 'value') => Place;
}

interface Source {
  text: string;
  /** The name of the file in problems. */
  file: string;
  /** Number of lines before the YAML in its file, for front matter. */
  linesBefore?: number;
}

/** A parsed YAML file, not yet validated. */
export type OpenYaml = Located<unknown>;

/**
 * @param source The YAML text, its file and how many lines precede it.
 * @returns The value with its places, or undefined if it cannot be parsed; and all problems.
 */
export function openYaml(source: Source): { open: OpenYaml | undefined; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, uniqueKeys: true });
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: source.file, line: Math.max(1, line) + (source.linesBefore ?? 0), col: Math.max(1, col) };
  };
  const problems: Problem[] = document.errors.map((error) => ({
    ...placeOf(error.pos[0]),
    ...yamlProblem(error.code, error.message),
  }));
  for (const { offset, message } of cutTexts(document, source.text)) {
    problems.push({ ...placeOf(offset), rule: 'texts-are-whole', message });
  }
  for (const { offset, problem } of escapesIn(document, source.text)) problems.push({ ...placeOf(offset), ...problem });
  // Parsing can continue after a duplicate key, but not after any other error.
  if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return { open: undefined, problems };
  if (isEmpty(document)) {
    const message = 'The file is empty. Add its content (`npm run new` creates a starting file) or delete it.';
    return { open: undefined, problems: [{ ...placeOf(0), rule: 'files-hold-something', message }] };
  }
  return {
    open: { value: document.toJS(), at: (path = [], part = 'value') => placeOf(offsetOf(document, path, part)) },
    problems,
  };
}

/**
 * Validates a part of a parsed YAML file.
 *
 * @param path The path of the part in the file; by default, the whole file.
 * @returns The valid value, with places relative to it, or undefined; and all problems.
 */
function parseYaml<T>(
  open: OpenYaml,
  schema: z.ZodType<T>,
  path: Path = [],
): { located: Located<T> | undefined; problems: Problem[] } {
  const part = path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null)?.[step],
    open.value,
  );
  const at = (inner: Path = [], key?: 'key' | 'value'): Place => open.at([...path, ...inner], key);
  const parsed = schema.safeParse(part, { error: explainIssue });
  if (parsed.success) return { located: { value: parsed.data, at }, problems: [] };
  const problems = parsed.error.issues.flatMap(flattenIssue).map(({ issue, ofKey }) => {
    const place =
      issue.code === 'unrecognized_keys'
        ? at([...issue.path, issue.keys[0] ?? ''], 'key')
        : at(issue.path, ofKey ? 'key' : 'value');
    const where = [...path, ...issue.path].join('.');
    return { ...place, rule: ruleOf(issue), message: `${where}${where === '' ? '' : ': '}${issue.message}` };
  });
  return { located: undefined, problems };
}

/** Parses and validates a YAML file. */
export function readYaml<T>(
  source: Source,
  schema: z.ZodType<T>,
): { located: Located<T> | undefined; problems: Problem[] } {
  const { open, problems } = openYaml(source);
  if (open === undefined) return { located: undefined, problems };
  const parsed = parseYaml(open, schema);
  return { located: parsed.located, problems: [...problems, ...parsed.problems] };
}

/**
 * Parses a YAML file that maps ids to entries, and validates each entry separately.
 *
 * @returns The valid entries, the ids of all entries, and all problems.
 */
export function readYamlMap<T>(
  source: Source,
  schema: z.ZodType<T>,
): { entries: Map<string, Located<T>>; ids: string[]; problems: Problem[] } {
  const { open, problems } = openYaml(source);
  const map = z.record(z.string(), z.unknown()).safeParse(open?.value);
  if (open === undefined || !map.success) {
    const notMap: Problem = {
      file: source.file,
      line: 1,
      col: 1,
      rule: 'matches-schema',
      message: 'The file must be a map from ids to entries, such as `bridge-closed: …`.',
    };
    return { entries: new Map(), ids: [], problems: open === undefined ? problems : [...problems, notMap] };
  }
  const entries = new Map<string, Located<T>>();
  for (const id of Object.keys(map.data)) {
    const badId = idSchema
      .safeParse(id)
      .error?.issues.map((issue): Problem => ({
        ...open.at([id], 'key'),
        rule: 'matches-schema',
        message: issue.message,
      }));
    const entry = parseYaml(open, schema, [id]);
    problems.push(...(badId ?? []), ...entry.problems);
    if (entry.located !== undefined) entries.set(id, entry.located);
  }
  return { entries, ids: Object.keys(map.data), problems };
}

function escapesIn(document: Document, text: string): ReturnType<typeof unreadableEscapes> {
  const found: ReturnType<typeof unreadableEscapes> = [];
  visit(document, {
    Scalar: (_key, { type, value, range }) => {
      if (type !== 'QUOTE_DOUBLE' || typeof value !== 'string' || !range || !UNREADABLE.test(value)) return;
      const escapes = unreadableEscapes(text.slice(range[0], range[1]));
      found.push(...escapes.map(({ offset, problem }) => ({ offset: range[0] + offset, problem })));
    },
  });
  return found;
}

function isEmpty(document: Document): boolean {
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return true;
  return isMap(contents) && contents.items.length === 0 && contents.flow !== true;
}

function yamlProblem(code: string, message: string): { rule: RuleId; message: string } {
  const what = message.split('\n')[0]?.replace(/ at line .*$/u, '') ?? message;
  if (code === 'DUPLICATE_KEY')
    return { rule: 'ids-are-unique', message: 'This key appears twice in the same map. Rename or delete one of them.' };
  return {
    rule: 'yaml-is-wellformed',
    message:
      `${what}. Fix the YAML here: look for wrong indentation, a colon ` +
      'inside unquoted text, or an unclosed quotation mark.',
  };
}

/** An issue about a key of a record contains the issues of the key itself. */
function flattenIssue(issue: z.core.$ZodIssue): { issue: z.core.$ZodIssue; ofKey: boolean }[] {
  if (issue.code !== 'invalid_key') return [{ issue, ofKey: false }];
  return issue.issues.map((inner) => ({ issue: { ...inner, path: [...issue.path, ...inner.path] }, ofKey: true }));
}

function ruleOf(issue: z.core.$ZodIssue): RuleId {
  if (issue.path.at(-1) === 'translation') return 'translations-exist';
  if (['date', 'until', 'published'].includes(String(issue.path.at(-1)))) return 'dates-are-real';
  return 'matches-schema';
}

/** The offset of a value or its key; if there is none, of the nearest ancestor. */
function offsetOf(document: Document, path: Path, part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step))
      : undefined;
    const next: unknown = pair === undefined ? node.get(typeof step === 'symbol' ? '' : step, true) : pair.value;
    offset = startOf(pair?.key) ?? startOf(next) ?? offset;
    node = next;
  }
  return part === 'value' && isScalar(node) && path.length > 0 ? (startOf(node) ?? offset) : offset;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
