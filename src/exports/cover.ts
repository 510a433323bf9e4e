// Draws the book's cover, with the site's name, tagline and period in the site's fonts.
import satori from 'satori';
import type { Site } from '../schemas/site.ts';
import { createCardFonts } from '../share/card-fonts.ts';
import { LIGHT } from '../site/token-colours.ts';
import { renderPng } from '../share/render-png.ts';

const SIZE = { width: 1200, height: 1800 };

type Style = Record<string, string | number>;
interface Box {
  type: 'div';
  props: { style: Style; children: string | Box[] };
}

/** @returns A PNG. */
export async function drawCover({ name, tagline, period }: Site): Promise<Uint8Array> {
  const svg = await satori(
    box(
      {
        flexDirection: 'column',
        ...SIZE,
        boxSizing: 'border-box',
        padding: '180px 120px 140px',
        background: LIGHT.paper,
        color: LIGHT.text,
        fontFamily: 'sans',
      },
      [
        box({ width: 120, height: 12, background: LIGHT.accent, marginBottom: 90 }, ''),
        box({ fontFamily: 'serif', fontWeight: 600, fontSize: name.length > 12 ? 132 : 260, lineHeight: 1.05 }, name),
        box({ fontSize: 58, lineHeight: 1.3, marginTop: 60 }, tagline),
        box({ fontSize: 40, lineHeight: 1.4, color: LIGHT.textQuiet, marginTop: 'auto' }, period),
      ],
    ),
    { ...SIZE, fonts: createCardFonts().files },
  );
  return renderPng(svg);
}

const box = (style: Style, children: string | Box[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});
