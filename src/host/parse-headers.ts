// Reads `_headers`, in which Netlify, Cloudflare Pages and our own server find the headers to send for each path.

export const HEADERS_FILE = '_headers';

export interface HeaderRule {
  /** A path on the host. `:name` matches one segment, `*` anything. */
  pattern: string;
  headers: Record<string, string>;
}

export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([^:]+):\s*(.+)$/u.exec(line) ?? [];
    const rule = rules.at(-1);
    if (name !== undefined && value !== undefined && rule !== undefined) rule.headers[name] = value;
    else if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: {} });
  }
  return rules;
}

/** The headers of a path on the host: those of every matching rule. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const rule of rules) if (matches(path, rule.pattern)) Object.assign(headers, rule.headers);
  return headers;
}

function matches(path: string, pattern: string): boolean {
  const expression = pattern
    .replaceAll(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll(/:\w+/gu, '[^/]+');
  return new RegExp(`^${expression}$`, 'u').test(path);
}

/** @returns The text of the file for a site in a folder of its host, with the folder before every path. */
export function headersUnder(base: string, text: string): string {
  return text.replaceAll(/^\//gmu, base);
}
