// The parts of drawings: SVG elements, text of known width, and the drawing as a string.
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

/** What a drawing needs besides its figure. */
export interface Setting {
  /** In SVG units, which equal CSS pixels if the drawing is shown at its full size. */
  width: number;
  words: Words;
  locale: string;
}

/** Each figure is drawn at two widths: for a page, and for a phone. */
export const WIDE = 600;
export const NARROW = 328;

/** Font sizes. A drawing is never shown at less than 90 % of its width, so no text is smaller than 12 pixels. */
export const LABEL = 15;
export const QUIET = 13.75;

/** The distance between baselines. */
export const LEADING = 19;
export const QUIET_LEADING = 17.5;

/** Makes an SVG element. */
export const mark = s;

type Anchor = 'start' | 'middle' | 'end';

interface TextOptions {
  anchor?: Anchor;
  quiet?: boolean;
  /** How many letters at the start are bold. */
  bold?: number;
}

/** Draws a line of text on a baseline. */
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
      // Whole numbers save bytes.
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

/** Returns the boxes of a drawing's texts, at their greatest width in any font. */
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

/** Draws the mark of a status, in the same shape as beside a claim. */
export function statusMark(status: Status, left: number, top: number): Element {
  const className = ['glyph', status];
  const x = Math.round(left);
  const y = Math.round(top);
  if (status === 'denied' || status === 'admitted') return mark('circle', { className, cx: x, cy: y, r: 4 });
  if (status === 'alleged') return mark('path', { className, d: `M${x} ${y - 5}l5 5-5 5-5-5z` });
  return mark('rect', { className, x: x - 4, y: y - 4, width: 8, height: 8 });
}

/** Draws an arrowhead that points right, with its tip at x and y. */
export function arrowHead(x: number, y: number, status: Status): Element {
  return mark('path', { className: ['line', status], d: `M${round(x - 6)} ${round(y - 4)}l6 4-6 4` });
}

/**
 * @param options The ids of the elements that name and describe the drawing; or, for a file, its title and
 * description.
 */
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

/** Rounds to a tenth, to save bytes and to get the same result on every machine. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
