// Lays out a card as a drawing for satori, with the text as large as it fits.
import type { Status } from '../schemas/claim.ts';
import type { CardContent, CardSentence } from './card-content.ts';
import type { CardFonts, Face } from './card-fonts.ts';
import { fitText, type Fitted } from './fit-text.ts';
import { LIGHT } from '../site/token-colours.ts';
import { shorten } from '../text/shorten.ts';

/** The size that sites show as a large link preview. */
export const CARD = { width: 1200, height: 630 } as const;

const TONES: Record<Status, string> = {
  alleged: LIGHT.alleged,
  denied: LIGHT.answered,
  admitted: LIGHT.conceded,
  reported: LIGHT.text,
  undisputed: LIGHT.text,
};

const MARGIN = 64;
const WIDTH = CARD.width - 2 * MARGIN;
/** The area between the head and the foot. */
const BODY = { top: 118, height: 362 };
const TITLE = { sizes: [68, 64, 60, 56, 52, 48, 44], leading: 1.12, height: 154 };
const TITLE_ALONE = { sizes: [112, 100, 90, 80], leading: 1.12, height: BODY.height };
const GAP = 26;
const INDENT = 30;
const STANDING = { size: 27, height: 44, gap: 30 };
/** The width of the mark before a status, with the space around it. */
const MARK = 28;
const PERIOD = { sizes: [23, 21], leading: 1.3, height: 62 };
const NOTHING: Fitted = { size: 0, lines: [] };
const SENTENCE = { sizes: [44, 42, 40, 38, 36, 34, 32, 30, 28], leading: 1.3 };

type Style = Record<string, string | number>;

export interface Drawing {
  type: 'div';
  props: { style: Style; children?: string | Drawing[] };
}

export interface CardPicture {
  drawing: Drawing;
  /** Every text on the card, with its font. */
  texts: [Face, string][];
  /** The same as alternative text. */
  alt: string;
}

/** The most characters that link previews accept as alternative text. */
export const LONGEST_ALT = 420;

/** The height and line height of a box, and the font sizes to try in it. */
interface Measures {
  sizes: readonly number[];
  leading: number;
  height: number;
}

/** Sets texts in the fonts and records what it writes. */
interface Pen {
  fonts: CardFonts;
  texts: CardPicture['texts'];
  /** Returns the text, or an empty string if the font lacks one of its letters. */
  known: (face: Face, text: string | null) => string;
  set: (
    face: Face,
    text: string,
    measures: Measures,
    options: { width: number; mayShorten: boolean },
  ) => Fitted | undefined;
  write: (face: Face, size: number, text: string, style?: Style) => Drawing;
  lines: (face: Face, fitted: Fitted, leading: number, style?: Style) => Drawing[];
}

function createPen(fonts: CardFonts): Pen {
  const texts: CardPicture['texts'] = [];
  const write: Pen['write'] = (face, size, text, style = {}) => {
    texts.push([face, text]);
    return {
      type: 'div',
      props: {
        style: {
          fontFamily: fonts.familyOf(face),
          fontWeight: fonts.weightOf(face),
          fontSize: size,
          whiteSpace: 'pre',
          ...style,
        },
        children: text,
      },
    };
  };
  return {
    fonts,
    texts,
    known: (face, text) => (text !== null && fonts.draws(face, text) ? text : ''),
    set: (face, text, measures, options) =>
      fitText(text, { ...measures, ...options, widthOf: (part, size) => fonts.widthOf(face, part, size) }),
    write,
    lines: (face, { size, lines }, leading, style = {}) =>
      lines.map((text) => write(face, size, text, { height: size * leading, lineHeight: leading, ...style })),
  };
}

/**
 * Leaves out any text that the fonts can't draw: it falls back from the section's title to the theme's, and from a
 * sentence to the next. A long title is set smaller, then truncated at a word; a sentence is shown in full or not at
 * all.
 */
export function drawCard(content: CardContent, fonts: CardFonts): CardPicture {
  const pen = createPen(fonts);
  const title =
    pen.known('serif-bold', content.title) ||
    pen.known('serif-bold', content.theme) ||
    pen.known('serif-bold', content.site);
  const titleSet =
    pen.set('serif-bold', title, content.sentences.length === 0 ? TITLE_ALONE : TITLE, {
      width: WIDTH,
      mayShorten: true,
    }) ?? NOTHING;
  const sentence = chooseSentence(
    pen,
    content.sentences,
    BODY.height - titleSet.lines.length * titleSet.size * TITLE.leading - GAP - STANDING.height,
  );
  const support = pen.known('sans-bold', sentence?.support ?? content.support);
  const period =
    pen.set('sans', pen.known('sans', content.period), PERIOD, { width: WIDTH, mayShorten: true }) ?? NOTHING;
  const drawing = box({ width: CARD.width, height: CARD.height, background: LIGHT.paper, color: LIGHT.text }, [
    box({ position: 'absolute', left: 0, top: 0, width: CARD.width, height: 12, background: LIGHT.accent }),
    drawHead(pen, content, title),
    column({ top: BODY.top }, [
      ...pen.lines('serif-bold', titleSet, TITLE.leading),
      ...(sentence === undefined ? [] : [drawSentence(pen, sentence)]),
    ]),
    column({ bottom: 40 }, [
      box({ width: WIDTH, height: 2, background: LIGHT.ruleStrong, marginBottom: 16 }),
      ...(support === '' ? [] : [pen.write('sans-bold', 27, support, { marginBottom: 4 })]),
      ...pen.lines('sans', period, PERIOD.leading, { color: LIGHT.textQuiet }),
    ]),
  ]);
  const said =
    sentence === undefined ? '' : `${sentence.standing.map(({ label }) => label).join('; ')}: ${sentence.text}`;
  return {
    drawing,
    texts: pen.texts,
    alt: altOf(
      [title, said, support, period.lines.join(' ')]
        .filter((part) => part !== '')
        .map((part) => `${part.replace(/\.$/u, '')}.`),
    ),
  };
}

/**
 * Joins as many parts as fit into the alternative text. It keeps the first two even if it must truncate them; the
 * others are added only in full, because half a sentence may say the opposite.
 */
function altOf(parts: string[]): string {
  const fitting = parts.findLastIndex((_, index) => [...parts.slice(0, index + 1).join(' ')].length <= LONGEST_ALT);
  return shorten(parts.slice(0, Math.max(fitting + 1, 2)).join(' '), LONGEST_ALT);
}

/** Draws the names of the site and the theme. */
function drawHead(pen: Pen, { site, theme }: CardContent, title: string): Drawing {
  const name = pen.known('serif-bold', site);
  const room = WIDTH - pen.fonts.widthOf('serif-bold', name, 30) - 40;
  const [of = ''] =
    pen.set(
      'sans',
      pen.known('sans', theme),
      { sizes: [26], leading: 1, height: 26 },
      { width: room, mayShorten: true },
    )?.lines ?? [];
  return box({ position: 'absolute', left: MARGIN, top: 48, width: WIDTH, alignItems: 'baseline' }, [
    ...(name === '' || name === title
      ? []
      : [pen.write('serif-bold', 30, name, { color: LIGHT.accent, marginRight: 20 })]),
    ...(of === '' || of === title ? [] : [pen.write('sans', 26, of, { color: LIGHT.textQuiet })]),
  ]);
}

type SetSentence = CardSentence & { set: Fitted };

/** Returns the first sentence that the fonts can draw and that fits in full. */
function chooseSentence(pen: Pen, sentences: CardSentence[], height: number): SetSentence | undefined {
  for (const sentence of sentences) {
    const labels = sentence.standing.map(({ label }) => label);
    const wide = labels.reduce(
      (sum, label) => sum + MARK + pen.fonts.widthOf('sans-bold', label, STANDING.size) + STANDING.gap,
      -STANDING.gap,
    );
    if (
      pen.known('serif', sentence.text) === '' ||
      labels.some((label) => pen.known('sans-bold', label) === '') ||
      wide > WIDTH - INDENT
    )
      continue;
    const set = pen.set('serif', sentence.text, { ...SENTENCE, height }, { width: WIDTH - INDENT, mayShorten: false });
    if (set !== undefined) return { ...sentence, set };
  }
  return undefined;
}

function drawSentence(pen: Pen, { standing, set }: SetSentence): Drawing {
  const tone = TONES[standing[0]?.status ?? 'reported'];
  const labels = standing.map(({ status, label }) =>
    box({ alignItems: 'center', marginRight: STANDING.gap }, [
      mark(status),
      pen.write('sans-bold', STANDING.size, label, { color: TONES[status] }),
    ]),
  );
  return box({ flexDirection: 'column', marginTop: GAP, paddingLeft: INDENT - 6, borderLeft: `6px solid ${tone}` }, [
    box({ height: STANDING.height }, labels),
    ...pen.lines('serif', set, SENTENCE.leading),
  ]);
}

/** Draws the mark of a status, in the same shape as on the pages. */
function mark(status: Status): Drawing {
  const tone = TONES[status];
  const style: Style = { width: 16, height: 16, marginRight: 10, marginLeft: 2, border: `3.5px solid ${tone}` };
  if (status === 'admitted' || status === 'undisputed') style.background = tone;
  if (status === 'denied' || status === 'admitted') style.borderRadius = '50%';
  if (status === 'alleged') style.transform = 'rotate(45deg)';
  return box(style);
}

function box(style: Style, children: Drawing[] = []): Drawing {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function column(style: Style, children: Drawing[]): Drawing {
  return box({ flexDirection: 'column', position: 'absolute', left: MARGIN, width: WIDTH, ...style }, children);
}
