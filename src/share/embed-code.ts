// The code that frames a section on another site.
import { escapeXml } from '../layout/escape-xml.ts';
import { embedAddress, fullEmbedAddress } from '../ledger/addresses.ts';

export type EmbedForm = 'card' | 'full';

/** The frame that the code asks for: narrower columns narrow it, and what has no room scrolls. */
export const FRAMES: Record<EmbedForm, { width: number; height: number }> = { card: { width: 600, height: 400 }, full: { width: 600, height: 640 } };

/**
 * @param section Its theme, id and title.
 * @param absolute Makes an address of the site a URL, as layout/href.ts does.
 * @param form A light card, or the section in full.
 * @returns An iframe as HTML, to be copied.
 */
export function embedCode({ theme, section, title }: { theme: string; section: string; title: string }, absolute: (address: string) => string, form: EmbedForm = 'card'): string {
  const { width, height } = FRAMES[form];
  const src = absolute((form === 'card' ? embedAddress : fullEmbedAddress)(theme, section));
  return `<iframe src="${escapeXml(src)}" title="${escapeXml(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}
