// Returns the HTML that embeds a section in another site.
import { escapeXml } from '../text/escape-xml.ts';
import { embedAddress, fullEmbedAddress } from '../addresses/addresses.ts';

export type EmbedForm = 'card' | 'full';

export interface Frame {
  width: number;
  height: number;
}

/** A card is as wide as a text column. Its height is what it needs at the width of a phone. */
const WIDTH = 600;
const ON_A_PHONE = 360;
const PADDING = 34;
/**
 * The width of a letter in the widest font that a reader may see, and the line height, both relative to the font size.
 */
const LETTER = 0.53;
const LEADING = 1.45;
const BETWEEN = 112;

/** A frame of this height, in which the full section scrolls. */
const FULL_FRAME: Frame = { width: WIDTH, height: 640 };

/**
 * @param parts The texts of a card, each with its font size.
 * @returns The size of a frame in which the card needn't scroll, down to the width of a phone.
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
 * @param section The theme, id and title of the section, and the frame of its card.
 * @param absolute Turns an address of the site into a URL, as layout/href.ts does.
 * @param form The card, or the full section.
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
