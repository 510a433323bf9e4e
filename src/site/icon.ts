// Builds the site's icon: content/icon.svg, or a drawing of two letters of the site's name and a note number.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';
import { contentDir } from '../content/content-dir.ts';
import { pathOf } from '../fonts/faces.ts';
import { DARK, LIGHT } from './token-colours.ts';

export interface IconOptions {
  /** Square corners and smaller letters, for systems that crop icons to a shape. */
  maskable?: boolean;
  /** Light or dark by the reader's preference; works only if the icon is used as SVG. */
  adapts?: boolean;
}

/** @returns content/icon.svg if it exists, otherwise the drawing. */
export function siteIcon(name: string, options: IconOptions = {}, folder = contentDir()): string {
  const own = join(folder, 'icon.svg');
  return existsSync(own) ? readFileSync(own, 'utf8') : drawIcon(name, options);
}

/** @returns An SVG of 64 by 64. */
export function drawIcon(name: string, { maskable = false, adapts = false }: IconOptions = {}): string {
  const opened = create(readFileSync(pathOf({ file: 'source-serif/TTF/SourceSerif4Subhead-Semibold.ttf' })));
  if (opened.isCollection)
    throw new Error('The face of the icon holds several fonts; faces.ts must name a file that holds one.');
  const scale = maskable ? 0.8 : 1;
  const letters = outline(opened, lettersOf(name), { width: 40, height: 36 });
  const number = outline(opened, '1', { width: 12, height: 15 });
  const left = (64 - letters.width - number.width - 1) / 2;
  const place = `translate(32 32) scale(${scale}) translate(-32 -32)`;
  const style = adapts
    ? `<style>@media (prefers-color-scheme:dark){rect{fill:${DARK.accent}}.ink{fill:${DARK.paper}}.number{fill:${LIGHT.accent}}}</style>`
    : '';
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">',
    style,
    `<rect width="64" height="64"${maskable ? '' : ' rx="11"'} fill="${LIGHT.accent}"/>`,
    `<g transform="${place}"><path class="ink" fill="${LIGHT.paper}" transform="translate(${round(left)} 52)" d="${letters.path}"/>`,
    `<path class="number" fill="${DARK.accent}" transform="translate(${round(left + letters.width + 1)} 26)" d="${number.path}"/></g></svg>\n`,
  ].join('');
}

/** “Ibid” → ib, “The Vell Record” → TV. */
function lettersOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first = '', second] = words;
  return second === undefined
    ? [...first.toLowerCase()].slice(0, 2).join('')
    : `${[...first][0] ?? ''}${[...second][0] ?? ''}`;
}

/** The outline of letters on their baseline, scaled to fit the box. Letters that the font lacks are left out. */
function outline(font: Font, text: string, box: { width: number; height: number }): { path: string; width: number } {
  const glyphs = [...text]
    .filter((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
    .map((letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0));
  const advance = glyphs.reduce((sum, glyph) => sum + glyph.advanceWidth, 0);
  const top = Math.max(1, ...glyphs.map(({ bbox }) => bbox.maxY));
  const scale = Math.min(box.width / Math.max(advance, 1), box.height / top);
  const paths = glyphs.map(({ path }, index) =>
    path
      .scale(scale, -scale)
      .translate(glyphs.slice(0, index).reduce((sum, glyph) => sum + glyph.advanceWidth, 0) * scale, 0)
      .toSVG(),
  );
  return { path: paths.join('').replaceAll(/-?\d+\.\d+/gu, (number) => round(Number(number))), width: advance * scale };
}

const round = (number: number): string => String(Math.round(number * 100) / 100);
