// The faces that cards and covers are drawn in: those of the site, whole, from the same packages.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import type { Font as SatoriFont } from 'satori';
import { pathOf } from '../fonts/faces.ts';

/** What is drawn in a card is drawn in one of these. The sans stands on pages as one variable file, which satori cannot set. */
const FACES = {
  serif: { file: 'source-serif/TTF/SourceSerif4-Regular.ttf', family: 'serif', weight: 400 },
  'serif-bold': { file: 'source-serif/TTF/SourceSerif4Subhead-Semibold.ttf', family: 'serif', weight: 600 },
  sans: { file: 'source-sans/TTF/SourceSans3-Regular.ttf', family: 'sans', weight: 400 },
  'sans-bold': { file: 'source-sans/TTF/SourceSans3-Semibold.ttf', family: 'sans', weight: 600 },
} as const;
export type Face = keyof typeof FACES;

export interface CardFonts {
  /** How wide a text is, in pixels. Pairs of letters are not drawn together, so it is never too narrow. */
  widthOf: (face: Face, text: string, size: number) => number;
  /** Whether the face has every letter of a text; one that it has not would be drawn as an empty box. */
  draws: (face: Face, text: string) => boolean;
  /** The family of a face, for a drawing. */
  familyOf: (face: Face) => string;
  weightOf: (face: Face) => number;
  /** What satori needs to draw; always the same list, for satori keeps what it parsed by list. */
  files: SatoriFont[];
  /** The packages and their versions. */
  packages: string[];
}

/** @throws Where a package is not installed. */
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
