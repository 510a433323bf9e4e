// What drawings are made of: marks as SVG elements, text of known size, and the whole as a string.
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { s } from 'hastscript';
import type { Words } from '../i18n/ui.ts';
import type { Status } from '../schemas/claim.ts';
import { typographic } from '../text/typographic.ts';
import { textWidth } from './measure-text.ts';

export interface Drawing {
  width: number;
  height: number;
  marks: Element[];
}

/** What a drawing needs to know besides its figure. */
export interface Setting {
  /** In units, which are CSS pixels where the drawing is as wide as its place. */
  width: number;
  words: Words;
  locale: string;
}

/** The two widths at which each figure is drawn: beside nothing on a page, and on a phone. */
export const WIDE = 600;
export const NARROW = 328;

/** Type sizes. A drawing is never shown narrower than nine tenths of its width, so no text falls below 12 pixels. */
export const LABEL = 15;
export const QUIET = 13.75;

/** From one baseline to the next. */
export const LEADING = 19;
export const QUIET_LEADING = 17.5;

/** Makes a mark: an element of SVG. */
export const mark = s;

type Anchor = 'start' | 'middle' | 'end';

interface TextOptions {
  anchor?: Anchor;
  quiet?: boolean;
  /** How many letters at the start are bold. */
  bold?: number;
}

/** A line of text on its baseline. */
export function text(
  words: string,
  x: number,
  y: number,
  { anchor = 'start', quiet = false, bold = 0 }: TextOptions = {},
): Element {
  const strong = typographic(words.slice(0, bold));
  const rest = typographic(words.slice(bold));
  return mark(
    'text',
    {
      // Whole numbers are fewer bytes.
      x: Math.round(x),
      y: Math.round(y),
      ...(anchor === 'start' ? {} : { textAnchor: anchor }),
      ...(quiet ? { className: ['quiet'], fontSize: QUIET } : {}),
    },
    ...(strong === '' ? [] : [mark('tspan', { fontWeight: 600 }, strong)]),
    rest,
  );
}

export interface Box {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the texts of a drawing stand, as wide as they can be in any face. */
export function textBoxes({ marks }: Drawing): Box[] {
  return marks.flatMap((element): Box[] => {
    if (element.tagName === 'g')
      return textBoxes({ width: 0, height: 0, marks: element.children.filter((child) => child.type === 'element') });
    if (element.tagName !== 'text') return [];
    const { x, y, textAnchor, fontSize } = element.properties;
    const size = Number(fontSize ?? LABEL);
    const width = element.children.reduce(
      (sum, child) => sum + textWidth(toString(child), { size, bold: child.type === 'element' }),
      0,
    );
    const start = Number(x) - (textAnchor === 'end' ? width : textAnchor === 'middle' ? width / 2 : 0);
    return [{ text: toString(element), x: start, y: Number(y) - size * 0.8, width, height: size }];
  });
}

/** The shape of a status: the same as beside a claim. */
export function statusMark(status: Status, left: number, top: number): Element {
  const className = ['glyph', status];
  const x = Math.round(left);
  const y = Math.round(top);
  if (status === 'denied' || status === 'admitted') return mark('circle', { className, cx: x, cy: y, r: 4 });
  if (status === 'alleged') return mark('path', { className, d: `M${x} ${y - 5}l5 5-5 5-5-5z` });
  return mark('rect', { className, x: x - 4, y: y - 4, width: 8, height: 8 });
}

/** An arrow’s head that points to a place from the left. */
export function arrowHead(x: number, y: number, status: Status): Element {
  return mark('path', { className: ['line', status], d: `M${round(x - 6)} ${round(y - 4)}l6 4-6 4` });
}

/** @param options The ids of the elements that name and describe the drawing, or its own title and description for a file. */
export function toSvg(
  { width, height, marks }: Drawing,
  options:
    | { className: string; labelledBy: string; describedBy: string }
    | { title: string; description: string; style: string },
): string {
  const inPage = 'labelledBy' in options;
  const named = inPage
    ? {
        className: ['drawing', options.className],
        ariaLabelledBy: [options.labelledBy],
        ariaDescribedBy: [options.describedBy],
      }
    : { xmlns: 'http://www.w3.org/2000/svg', className: ['drawing'], width, height: round(height) };
  const file = inPage
    ? []
    : [
        mark('title', options.title),
        mark('desc', options.description),
        mark('style', options.style),
        mark('rect', { className: ['paper'], width: '100%', height: '100%' }),
      ];
  const svg = mark(
    'svg',
    { ...named, role: 'img', viewBox: `0 0 ${width} ${round(height)}`, fontSize: LABEL },
    ...file,
    ...marks,
  );
  return toHtml(svg, { space: 'svg', closeEmptyElements: true, tightSelfClosing: true });
}

/** To a tenth: fewer bytes, and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
