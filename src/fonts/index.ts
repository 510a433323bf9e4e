// The fonts of the site for Astro: each face cut down to what the site uses, with fallbacks that take up the same room.
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { FontProvider } from 'astro';
import { contentDir } from '../content/content-dir.ts';
import { settings } from '../content/settings.ts';
import { sha256 } from '../text/normalise.ts';
import { usedCharacters } from './characters.ts';
import { families, type Face } from './faces.ts';
import { subsetFace } from './subset-face.ts';

/** Gives Astro the faces of a family, cut down just now. */
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
  // A face that comes late is left for the next page: text never moves under a reader's eyes.
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
  // The text face alone, to stand before faces of other scripts: a generic family among its fallbacks would hide them.
  family({
    name: 'Source Serif 4',
    cssVariable: '--font-letters',
    weights: ['400'],
    styles: ['normal'],
    fallbacks: [],
  }),
];
