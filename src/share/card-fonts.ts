// The faces that cards are drawn in: the site's own type, from its packages.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { create, type Font } from 'fontkitten';
import type { Font as SatoriFont } from 'satori';

/** Family and weight: what is drawn in a card is drawn in one of these. */
const FACES = {
  serif: { family: 'source-serif-4', weight: 400 },
  'serif-bold': { family: 'source-serif-4', weight: 600 },
  sans: { family: 'source-sans-3', weight: 400 },
  'sans-bold': { family: 'source-sans-3', weight: 600 },
} as const;
export type Face = keyof typeof FACES;

/** The packages divide a face by script; nearly every text needs the file of Latin letters alone. */
const USUAL = 'latin';

export interface CardFonts {
  /** How wide a text is, in pixels. Pairs of letters are not drawn together, so it is never too narrow. */
  widthOf: (face: Face, text: string, size: number) => number;
  /** Whether the face has every letter of a text; one that it has not would be drawn as an empty box. */
  draws: (face: Face, text: string) => boolean;
  /** The families of a face, for a drawing, in the order in which they are tried. */
  familiesOf: (face: Face) => string;
  weightOf: (face: Face) => number;
  /** What satori needs to draw the texts; the same list for all that need the same files, for satori keeps what it parsed by list. */
  filesFor: (texts: [Face, string][]) => SatoriFont[];
  /** The packages and their versions. */
  packages: string[];
}

interface FontFile {
  face: Face;
  /** The family's name in a drawing. */
  name: string;
  path: string;
  data: () => Buffer;
  font: () => Font;
}

/** Finds the files; each is read when it is first needed. @throws Where a package is not installed. */
export function createCardFonts(): CardFonts {
  const faces = Object.fromEntries(Object.keys(FACES).map((face) => [face, filesOfFace(face as Face)])) as Record<Face, FontFile[]>;
  const fileOf = remember((face: Face, letter: string) => faces[face].find(({ font }) => font().hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)));
  const widthOfLetter = remember((face: Face, letter: string) => {
    const font = fileOf(face, letter)?.font();
    return font === undefined ? 1 : font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
  });
  const all = Object.values(faces).flat();
  const asSatori = (files: FontFile[]) => once(() => files.map(({ name, face, data }): SatoriFont => ({ name, data: data(), weight: FACES[face].weight, style: 'normal' })));
  const [usual, every] = [asSatori(all.filter(isUsual)), asSatori(all)];
  return {
    widthOf: (face, text, size) => [...text].reduce((sum, letter) => sum + widthOfLetter(face, letter), 0) * size,
    draws: (face, text) => [...text].every((letter) => /\s/u.test(letter) || fileOf(face, letter) !== undefined),
    familiesOf: (face) => faces[face].map(({ name }) => name).join(', '),
    weightOf: (face) => FACES[face].weight,
    filesFor: (texts) => (texts.every(([face, text]) => [...text].every((letter) => isUsual(fileOf(face, letter)))) ? usual() : every()),
    packages: [...new Set(Object.values(FACES).map(({ family }) => family))].map((family) => readFileSync(packageOf(family), 'utf8')),
  };
}

const packageOf = (family: string): string => createRequire(resolve('package.json')).resolve(`@fontsource/${family}/package.json`);
const isUsual = (file: FontFile | undefined): boolean => file === undefined || file.name.endsWith(`-${USUAL}`);

/** The files of a face, that of Latin letters first. */
function filesOfFace(face: Face): FontFile[] {
  const { family, weight } = FACES[face];
  const folder = join(dirname(packageOf(family)), 'files');
  const ending = `-${weight}-normal.woff`;
  const files = readdirSync(folder).filter((name) => name.endsWith(ending)).toSorted().map((file): FontFile => {
    const path = join(folder, file);
    const data = once(() => readFileSync(path));
    return { face, name: file.replace(ending, ''), path, data, font: once(() => openFont(path, data())) };
  });
  return [...files.filter(isUsual), ...files.filter((file) => !isUsual(file))];
}

function openFont(path: string, data: Buffer): Font {
  const font = create(data);
  if (font.isCollection) throw new Error(`${path} holds several fonts. A card is drawn with files of one font each.`);
  return font;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function remember<T>(find: (face: Face, letter: string) => T): (face: Face, letter: string) => T {
  const found = new Map<string, T>();
  return (face, letter) => {
    const key = `${face} ${letter}`;
    if (!found.has(key)) found.set(key, find(face, letter));
    return found.get(key) as T;
  };
}
