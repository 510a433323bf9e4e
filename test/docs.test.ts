// Checks that the files, headings and commands named in the documentation exist.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md', ...docsIn('docs')];
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

function docsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

/** Returns the matches of a pattern, without repeats. */
function found(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([all, group]) => group ?? all))];
}

/** Returns the anchors that GitHub gives to the headings of a page. */
function anchorsOf(file: string): string[] {
  return found(readFileSync(file, 'utf8'), /^#+ (.+)$/gmu).map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  test('names only files and folders of the repository that exist', () => {
    // Skip indented command output, which may name missing files.
    const prose = text.replaceAll(/^ {4}.*$/gmu, '');
    const named = found(prose, /(?<![\w./-])(?:src|test|bench|docs|public|\.github)\/[\w./[\]-]*\w[\w\]]*/gu);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('links only to pages and headings that exist', () => {
    const targets = found(text, /\]\((?!https?:|mailto:|\/|#[a-z]*\))([^)\s]+)\)/gu);
    const broken = targets.filter((target) => {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      return !existsSync(file) || (anchor !== undefined && !anchorsOf(file).includes(anchor));
    });
    expect(broken).toEqual([]);
  });

  test('names only npm scripts that exist', () => {
    // Skip indented command output, which may name missing commands.
    const prose = text.replaceAll(/^ {4}.*$/gmu, '');
    const named = found(prose, /npm run ([a-z]+)/gu);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});
