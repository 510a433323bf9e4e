import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

/** Returns the tokens of a rule, as written. */
function tokensOf(rule: string): Map<string, string> {
  return new Map([...rule.matchAll(/(--[\w-]+):\s*([^;]+);/gu)].map(([, name = '', value = '']) => [name, value]));
}
const usual = tokensOf(css.slice(0, css.indexOf('@media')));
const more = new Map([...usual, ...tokensOf(/prefers-contrast: more\) \{([\s\S]*?)\n\}/u.exec(css)?.[1] ?? '')]);

/** Resolves a token in a colour scheme to #rrggbb. */
function colour(tokens: Map<string, string>, name: string, scheme: 'light' | 'dark'): string {
  const value = tokens.get(name) ?? name;
  const [, light, dark] = /^light-dark\((.+), (.+)\)$/u.exec(value) ?? [];
  const chosen = (scheme === 'light' ? light : dark) ?? value;
  const inner = /^var\((.+)\)$/u.exec(chosen)?.[1];
  if (inner !== undefined) return colour(tokens, inner, scheme);
  return chosen.length === 4 ? chosen.replaceAll(/[0-9a-f]/gu, '$&$&') : chosen;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const luminance = (hex: string): number =>
    [1, 3, 5]
      .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

describe.each([
  ['as usual', usual],
  ['with more contrast', more],
] as const)('colours %s', (_, tokens) => {
  test.each(['light', 'dark'] as const)('text stands out 7:1 from all that it may stand on, %s', (scheme) => {
    for (const text of ['--text', '--text-quiet', '--accent', '--alleged', '--answered', '--conceded']) {
      for (const ground of ['--paper', '--paper-raised', '--target', ...(text === '--text' ? ['--marked'] : [])]) {
        const ratio = contrast(colour(tokens, text, scheme), colour(tokens, ground, scheme));
        expect(`${text} on ${ground}: ${ratio >= 7 ? 'enough' : ratio.toFixed(2)}`).toBe(
          `${text} on ${ground}: enough`,
        );
      }
    }
  });

  test.each(['light', 'dark'] as const)('edges of what can be operated stand out 3:1, %s', (scheme) => {
    for (const ground of ['--paper', '--paper-raised'])
      expect(contrast(colour(tokens, '--edge', scheme), colour(tokens, ground, scheme))).toBeGreaterThanOrEqual(3);
  });
});
