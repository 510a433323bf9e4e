// Reads the built site as a browser would: pages and their elements.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { Content } from '../content/read-content.ts';
import type { BuiltRuleId } from '../content/rules.ts';

export interface BuiltPage {
  /** Its address, without the base path. */
  address: string;
  html: string;
  tree: Root;
  /** All elements in document order, collected once for all checks. */
  elements: Element[];
}

export interface BuiltSite {
  pages: BuiltPage[];
  /** Addresses of all files, such as /api/claims.json. */
  files: Set<string>;
  base: string;
  content: Content;
}

export interface Finding {
  rule: BuiltRuleId;
  page: string;
  message: string;
}

/** @param dist The output folder of the build. */
export function readBuilt(dist: string, options: { base: string; content: Content }): BuiltSite {
  const names = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const addresses = names.map((name) => `/${relative(dist, name).replaceAll('\\', '/')}`);
  const pages = names
    .filter((name) => name.endsWith('.html') && !relative(dist, name).startsWith('pagefind'))
    .map((name) =>
      readPage(
        `/${relative(dist, name).replaceAll('\\', '/')}`.replace(/index\.html$/u, ''),
        readFileSync(name, 'utf8'),
      ),
    );
  return { pages, files: new Set(addresses), ...options };
}

/** Parses a page as a browser would. */
export function readPage(address: string, html: string): BuiltPage {
  const tree = fromHtml(html);
  const elements: Element[] = [];
  visit(tree, 'element', (element) => void elements.push(element));
  return { address, html, tree, elements };
}

/** @returns The target of an immediate meta refresh, as written; undefined if there is none. */
export function refreshOf({ elements }: BuiltPage): string | undefined {
  const refresh = elements.find(
    ({ tagName, properties }) => tagName === 'meta' && String(properties.httpEquiv).toLowerCase() === 'refresh',
  );
  return /^0; *url=(.+)$/u.exec(String(refresh?.properties.content ?? ''))?.[1];
}

/** @returns The ids on a page, in order. */
export function idsOf({ elements }: BuiltPage): string[] {
  return elements.flatMap(({ properties }) => (properties.id === undefined ? [] : [String(properties.id)]));
}
