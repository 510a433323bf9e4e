// The headers that a page cannot say itself, as a file that hosts read: Netlify, Cloudflare Pages, and our own servers.
//
// in:  pages under /, /themes/ and /embed/
// out: /embed/*
//        Content-Security-Policy: frame-ancestors *
//      /themes/*
//        Content-Security-Policy: frame-ancestors 'self'
//      …

export const HEADERS_FILE = '_headers';

export interface HeaderRule {
  /** An address of the host, or the beginning of several, then `*`. */
  pattern: string;
  headers: Record<string, string>;
}

/** What may stand in a frame of another site. */
const FRAMED = 'embed/*';
const anySiteMayFrame = { 'Content-Security-Policy': 'frame-ancestors *' };
const noOtherMayFrame = { 'Content-Security-Policy': "frame-ancestors 'self'", 'X-Frame-Options': 'SAMEORIGIN' };
const anySiteMayRead = { 'Access-Control-Allow-Origin': '*' };

/**
 * Where several rules match, hosts send all their headers, and of two policies the narrower holds: so no two rules
 * that match one page name the same header, and what may be framed is not taken back by a rule for all.
 *
 * @param pages The addresses of all pages, without the folder.
 * @param base The folder that the site is served from, with slashes at both ends.
 */
export function headerRules(pages: readonly string[], base: string): HeaderRule[] {
  const folders = new Set(pages.map((address) => patternOf(address)));
  const rules: HeaderRule[] = [
    {
      pattern: '*',
      headers: { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'strict-origin-when-cross-origin' },
    },
    { pattern: '_astro/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
    { pattern: 'api/*', headers: anySiteMayRead },
    ...[...folders]
      .toSorted()
      .map((pattern) => ({
        pattern,
        headers: {
          ...(pattern === FRAMED ? anySiteMayFrame : noOtherMayFrame),
          ...(pattern === 's/*' ? anySiteMayRead : {}),
        },
      })),
  ];
  return rules.map(({ pattern, headers }) => ({ pattern: `${base}${pattern}`, headers }));
}

/** `/themes/bridge/` → `themes/*`; the home page and files stand for themselves. */
function patternOf(address: string): string {
  const [, first = '', rest] = address.split('/');
  return rest === undefined ? first : `${first}/*`;
}

export function formatHeaders(rules: HeaderRule[]): string {
  return rules
    .map(
      ({ pattern, headers }) =>
        `${pattern}\n${Object.entries(headers)
          .map(([name, value]) => `  ${name}: ${value}\n`)
          .join('')}`,
    )
    .join('');
}

export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    const header = /^\s+([^:]+):\s*(.+)$/u.exec(line);
    const rule = rules.at(-1);
    if (header !== null && rule !== undefined) rule.headers[header[1] ?? ''] = header[2] ?? '';
    else if (line.trim() !== '') rules.push({ pattern: line.trim(), headers: {} });
  }
  return rules;
}

/** The headers of an address of the host: those of every rule that matches it. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const matching = rules.filter(({ pattern }) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>;
}
