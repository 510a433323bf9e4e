// Reads the colours of the design tokens for use outside style sheets: in images, the icon and the theme colour.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export type Scheme = 'light' | 'dark';

export interface Colours {
  paper: string;
  text: string;
  textQuiet: string;
  ruleStrong: string;
  accent: string;
  alleged: string;
  answered: string;
  conceded: string;
}

/**
 * @param css The style sheet with the tokens.
 * @returns Each colour of a scheme as #rrggbb.
 * @throws If a token is missing or isn't a pair of raw colours.
 */
export function readColours(css: string, scheme: Scheme): Colours {
  const colourOf = (name: string): string => {
    const pair = new RegExp(`--${name}: light-dark\\(var\\((--[\\w-]+)\\), var\\((--[\\w-]+)\\)\\);`, 'u').exec(css);
    const raw = scheme === 'light' ? pair?.[1] : pair?.[2];
    const colour = new RegExp(`${raw}: (#[0-9a-f]{6});`, 'u').exec(css)?.[1];
    if (colour === undefined) throw new Error(`src/styles/tokens.css has no ${scheme} colour --${name}.`);
    return colour;
  };
  return {
    paper: colourOf('paper'),
    text: colourOf('text'),
    textQuiet: colourOf('text-quiet'),
    ruleStrong: colourOf('rule-strong'),
    accent: colourOf('accent'),
    alleged: colourOf('alleged'),
    answered: colourOf('answered'),
    conceded: colourOf('conceded'),
  };
}

const css = readFileSync(resolve('src/styles/tokens.css'), 'utf8');
export const LIGHT = readColours(css, 'light');
export const DARK = readColours(css, 'dark');
