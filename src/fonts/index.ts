// Configures the site's fonts for Astro: each face is subset to the characters in use, and Astro adjusts the fallbacks
// to its metrics.
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { FontProvider } from 'astro';
import { contentDir } from '../content/content-dir.ts';
import { settings } from '../content/settings.ts';
import { sha256 } from '../text/normalise.ts';
import { usedCharacters } from './characters.ts';
import { families, type Face } from './faces.ts';
import { subsetFace } from './subset-face.ts';

/** A font provider that subsets the faces of a family when Astro asks for them. */
const subsets: FontProvider = {
  name: 'subsets',
  resolveFont: async ({ familyName, weights, styles }) => {
    const { cacheDir, locale } = settings();
    const folder = resolve(cacheDir, 'faces');
    await mkdir(folder, { recursive: true });
    const characters = usedCharacters(contentDir(), locale);
    return {
      fonts: await Promise.all(
        (families[familyName] ?? [])
          .filter(({ weight, style }) => weights.includes(weight) && styles.includes(style))
          .map((face) => writeSubset(face, characters, folder)),
      ),
    };
  },
};

async function writeSubset(face: Face, characters: string, folder: string) {
  const bytes = await subsetFace(face, characters);
  const url = join(folder, `${sha256(bytes).slice(0, 16)}.woff2`);
  await writeFile(url, bytes);
  // With `optional`, a late font is used from the next page on, so text never shifts while it is read.
  return { weight: face.weight, style: face.style, display: 'optional' as const, src: [{ url, format: 'woff2' }] };
}

interface Family {
  name: string;
  cssVariable: string;
  weights: [string, ...string[]];
  styles: ['normal'];
  fallbacks: string[];
}
const family = (options: Family) => ({ provider: subsets, formats: ['woff2'] as ['woff2'], ...options });

export const fonts = [
  family({
    name: 'Source Serif 4',
    cssVariable: '--font-serif',
    weights: ['400', '600'],
    styles: ['normal'],
    fallbacks: ['Georgia', 'serif'],
  }),
  family({
    name: 'Source Sans 3',
    cssVariable: '--font-sans',
    weights: ['400 600'],
    styles: ['normal'],
    fallbacks: ['system-ui', 'Arial', 'sans-serif'],
  }),
  // The text face without fallbacks, to precede fonts of other scripts: a generic family would hide those.
  family({
    name: 'Source Serif 4',
    cssVariable: '--font-letters',
    weights: ['400'],
    styles: ['normal'],
    fallbacks: [],
  }),
];
