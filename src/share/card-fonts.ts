// The fonts of cards and covers: the site's own, from the same packages, without subsetting.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import type { Font as SatoriFont } from 'satori';
import { pathOf } from '../fonts/faces.ts';

/** Static fonts: on pages the sans is one variable font, which satori can't render. */
const FACES = {
  serif: { file: 'source-serif/TTF/SourceSerif4-Regular.ttf', family: 'serif', weight: 400 },
  'serif-bold': { file: 'source-serif/TTF/SourceSerif4Subhead-Semibold.ttf', family: 'serif', weight: 600 },
  sans: { file: 'source-sans/TTF/SourceSans3-Regular.ttf', family: 'sans', weight: 400 },
  'sans-bold': { file: 'source-sans/TTF/SourceSans3-Semibold.ttf', family: 'sans', weight: 600 },
} as const;
export type Face = keyof typeof FACES;

export interface CardFonts {
  /** The width of a text in pixels. It ignores kerning, so it is never too small. */
  widthOf: (face: Face, text: string, size: number) => number;
  /** Whether the font has a glyph for every letter of a text; satori would draw a missing one as an empty box. */
  draws: (face: Face, text: string) => boolean;
  /** The CSS family of a font, for a drawing. */
  familyOf: (face: Face) => string;
  weightOf: (face: Face) => number;
  /** The fonts for satori. Always the same array: satori caches parsed fonts by array. */
  files: SatoriFont[];
  /** The contents of the packages' package.json files, which name their versions. */
  packages: string[];
}

/** @throws If a package is not installed. */
export function createCardFonts(): CardFonts {
  const files = Object.values(FACES).map(({ file, family, weight }): SatoriFont => ({
    name: family,
    data: readFileSync(pathOf({ file })),
    weight,
    style: 'normal',
  }));
  const opened = new Map(Object.values(FACES).map(({ file }) => [file, openFont(file)]));
  const glyph = (face: Face, letter: string) => {
    const font = opened.get(FACES[face].file);
    const codePoint = letter.codePointAt(0) ?? 0;
    return font?.hasGlyphForCodePoint(codePoint) === true
      ? { width: font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm }
      : undefined;
  };
  return {
    widthOf: (face, text, size) => [...text].reduce((sum, letter) => sum + (glyph(face, letter)?.width ?? 1), 0) * size,
    draws: (face, text) => [...text].every((letter) => /\s/u.test(letter) || glyph(face, letter) !== undefined),
    familyOf: (face) => FACES[face].family,
    weightOf: (face) => FACES[face].weight,
    files,
    packages: ['source-serif', 'source-sans'].map((name) =>
      readFileSync(createRequire(import.meta.url).resolve(`${name}/package.json`), 'utf8'),
    ),
  };
}

function openFont(file: string): Font {
  const font = create(readFileSync(pathOf({ file })));
  if (font.isCollection) throw new Error(`${file} holds several fonts. A card is drawn with files of one font each.`);
  return font;
}
