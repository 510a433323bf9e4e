// The code that frames a section on another site.
import { escapeXml } from '../text/escape-xml.ts';
import { embedAddress, fullEmbedAddress } from '../addresses/addresses.ts';

export type EmbedForm = 'card' | 'full';

export interface Frame {
  width: number;
  height: number;
}

/** A card is a column's width; on a phone the column narrows it to this, and it is as high as it needs to be there. */
const WIDTH = 600;
const ON_A_PHONE = 360;
const PADDING = 34;
/** How wide a letter is in the widest of the faces that a reader may see, and how high a line, by the size of the type. */
const LETTER = 0.53;
const LEADING = 1.45;
const BETWEEN = 112;

/** The section in full scrolls in a frame of this height. */
const FULL_FRAME: Frame = { width: WIDTH, height: 640 };

/**
 * @param parts The texts of a card, each with the size that it is set in.
 * @returns A frame in which it need not scroll, down to the width of a phone.
 */
export function cardFrame(parts: { text: string; size: number }[]): Frame {
  const height = parts.reduce(
    (sum, { text, size }) =>
      sum + Math.ceil(([...text].length * size * LETTER) / (ON_A_PHONE - PADDING)) * size * LEADING,
    BETWEEN,
  );
  return { width: WIDTH, height: Math.ceil(height / 20) * 20 };
}

/**
 * @param section Its theme, id and title, and the frame of its card.
 * @param absolute Makes an address of the site a URL, as layout/href.ts does.
 * @param form A light card, or the section in full.
 * @returns An iframe as HTML, to be copied.
 */
export function embedCode(
  { theme, section, title, frame }: { theme: string; section: string; title: string; frame: Frame },
  absolute: (address: string) => string,
  form: EmbedForm = 'card',
): string {
  const { width, height } = form === 'card' ? frame : FULL_FRAME;
  const src = absolute((form === 'card' ? embedAddress : fullEmbedAddress)(theme, section));
  return `<iframe src="${escapeXml(src)}" title="${escapeXml(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}
