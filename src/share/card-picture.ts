// Lays a card out: what it says, set as large as there is room for, as a drawing for satori.
import type { Status } from '../schemas/claim.ts';
import type { CardContent, CardSentence } from './card-content.ts';
import type { CardFonts, Face } from './card-fonts.ts';
import { fitText, type Fitted } from './fit-text.ts';

/** What every site that unfurls a page takes for a large picture. */
export const CARD = { width: 1200, height: 630 } as const;

/** The colours of the light scheme, as in styles/tokens.css. */
export const CARD_COLOURS = { paper: '#fbfaf6', text: '#14171a', quiet: '#434a52', rule: '#b8bec5', accent: '#123f73', alleged: '#7a2a12', answered: '#0c4a48', conceded: '#532a63' } as const;

const TONES: Record<Status, string> = { alleged: CARD_COLOURS.alleged, denied: CARD_COLOURS.answered, admitted: CARD_COLOURS.conceded, reported: CARD_COLOURS.text, undisputed: CARD_COLOURS.text };

const MARGIN = 64;
const WIDTH = CARD.width - 2 * MARGIN;
/** Between the first line and the foot. */
const BODY = { top: 118, height: 362 };
const TITLE = { sizes: [68, 64, 60, 56, 52, 48, 44], leading: 1.12, height: 154 };
const TITLE_ALONE = { sizes: [112, 100, 90, 80], leading: 1.12, height: BODY.height };
const GAP = 26;
const INDENT = 30;
const STANDING = { size: 27, height: 44 };
const SENTENCE = { sizes: [44, 42, 40, 38, 36, 34, 32, 30, 28], leading: 1.3 };

export interface Drawing {
  type: 'div';
  props: { style: Record<string, string | number>; children?: string | Drawing[] };
}

export interface CardPicture {
  drawing: Drawing;
  /** Everything that is written on it, each with its face. */
  texts: [Face, string][];
  /** The same for those who do not see it. */
  alt: string;
}

/**
 * What the faces cannot draw does not stand on the card: the theme's title steps in for the section's, the next
 * sentence for one. A title is set smaller, then shortened at a word; a sentence stands whole or not at all.
 */
export function drawCard(content: CardContent, fonts: CardFonts): CardPicture {
  const texts: [Face, string][] = [];
  const write = (face: Face, size: number, text: string, style: Drawing['props']['style'] = {}): Drawing => {
    texts.push([face, text]);
    return { type: 'div', props: { style: { fontFamily: fonts.familiesOf(face), fontWeight: fonts.weightOf(face), fontSize: size, whiteSpace: 'pre', ...style }, children: text } };
  };
  const drawn = (face: Face, text: string | null): string => (text !== null && fonts.draws(face, text) ? text : '');
  const line = (face: Face, size: number, text: string, width: number): string => fit(fonts, face, text, { sizes: [size], leading: 1.2, height: size * 1.3 }, width, true)?.lines[0] ?? '';

  const site = drawn('serif-bold', content.site);
  const theme = drawn('sans', content.theme);
  const themeLine = line('sans', 26, theme, WIDTH - fonts.widthOf('serif-bold', site, 30) - 40);
  const title = drawn('serif-bold', content.title) || drawn('serif-bold', content.theme) || site;
  const titleSet = fit(fonts, 'serif-bold', title, content.sentences.length === 0 ? TITLE_ALONE : TITLE, WIDTH, true) ?? { size: 0, lines: [] };
  const titleHeight = titleSet.lines.length * titleSet.size * TITLE.leading;
  const sentence = chooseSentence(content.sentences, fonts, BODY.height - titleHeight - GAP - STANDING.height);
  const support = drawn('sans-bold', sentence?.support ?? content.support);
  const period = fit(fonts, 'sans', drawn('sans', content.period), { sizes: [23, 21], leading: 1.3, height: 62 }, WIDTH, true) ?? { size: 0, lines: [] };

  const column = (children: Drawing[], style: Drawing['props']['style'] = {}): Drawing => box({ flexDirection: 'column', ...style }, children);
  const lines = (face: Face, { size, lines: set }: Fitted, leading: number, style: Drawing['props']['style'] = {}): Drawing[] => set.map((text) => write(face, size, text, { height: size * leading, lineHeight: leading, ...style }));
  const drawing = box({ width: CARD.width, height: CARD.height, background: CARD_COLOURS.paper, color: CARD_COLOURS.text }, [
    box({ position: 'absolute', left: 0, top: 0, width: CARD.width, height: 12, background: CARD_COLOURS.accent }),
    box({ position: 'absolute', left: MARGIN, top: 48, width: WIDTH, alignItems: 'baseline' }, [
      ...(site === '' ? [] : [write('serif-bold', 30, site, { color: CARD_COLOURS.accent, marginRight: 20 })]),
      ...(themeLine === '' || themeLine === title ? [] : [write('sans', 26, themeLine, { color: CARD_COLOURS.quiet })]),
    ]),
    column([...lines('serif-bold', titleSet, TITLE.leading), ...(sentence === undefined ? [] : [drawSentence(sentence, write, lines)])], { position: 'absolute', left: MARGIN, top: BODY.top, width: WIDTH }),
    column([
      box({ width: WIDTH, height: 2, background: CARD_COLOURS.rule, marginBottom: 16 }),
      ...(support === '' ? [] : [write('sans-bold', 27, support, { marginBottom: 4 })]),
      ...lines('sans', period, 1.3, { color: CARD_COLOURS.quiet }),
    ], { position: 'absolute', left: MARGIN, bottom: 40, width: WIDTH }),
  ]);
  const said = sentence === undefined ? [] : [`${sentence.standing.map(({ label }) => label).join('; ')}: ${sentence.text}`];
  return { drawing, texts, alt: [title, ...said, support, period.lines.join(' ')].filter((part) => part !== '').map((part) => part.replace(/\.$/u, '')).join('. ').concat('.') };
}

type SetSentence = Omit<CardSentence, 'text'> & { text: string; set: Fitted };

function chooseSentence(sentences: CardSentence[], fonts: CardFonts, height: number): SetSentence | undefined {
  for (const sentence of sentences) {
    const labels = sentence.standing.map(({ label }) => label);
    const wide = labels.reduce((sum, label) => sum + 22 + fonts.widthOf('sans-bold', label, STANDING.size), (labels.length - 1) * 30);
    if (!fonts.draws('serif', sentence.text) || !labels.every((label) => fonts.draws('sans-bold', label)) || wide > WIDTH - INDENT) continue;
    const set = fit(fonts, 'serif', sentence.text, { ...SENTENCE, height }, WIDTH - INDENT, false);
    if (set !== undefined) return { ...sentence, set };
  }
  return undefined;
}

function drawSentence({ standing, set }: SetSentence, write: (face: Face, size: number, text: string, style?: Drawing['props']['style']) => Drawing, lines: (face: Face, set: Fitted, leading: number) => Drawing[]): Drawing {
  const tone = TONES[standing[0]?.status ?? 'reported'];
  const labels = standing.map(({ status, label }) => box({ alignItems: 'center', marginRight: 30 }, [shape(status), write('sans-bold', STANDING.size, label, { color: TONES[status] })]));
  return box({ flexDirection: 'column', marginTop: GAP, paddingLeft: INDENT - 6, borderLeft: `6px solid ${tone}` }, [box({ height: STANDING.height }, labels), ...lines('serif', set, SENTENCE.leading)]);
}

/** The mark of a status: the same shapes as on the pages. */
function shape(status: Status): Drawing {
  const tone = TONES[status];
  const filled = status === 'admitted' || status === 'undisputed' ? { background: tone } : {};
  const round = status === 'denied' || status === 'admitted' ? { borderRadius: '50%' } : {};
  const turned = status === 'alleged' ? { transform: 'rotate(45deg)' } : {};
  return box({ width: 16, height: 16, marginRight: 10, marginLeft: 2, border: `3.5px solid ${tone}`, ...filled, ...round, ...turned });
}

function box(style: Drawing['props']['style'], children: Drawing[] = []): Drawing {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function fit(fonts: CardFonts, face: Face, text: string, { sizes, leading, height }: { sizes: readonly number[]; leading: number; height: number }, width: number, mayShorten: boolean): Fitted | undefined {
  return fitText(text, { width, height, sizes, leading, mayShorten, widthOf: (part, size) => fonts.widthOf(face, part, size) });
}
