import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createCardFonts } from './card-fonts.ts';
import type { CardContent } from './card-content.ts';
import { createCardPainter } from './card-cache.ts';
import { drawCard, LONGEST_ALT, type Drawing } from './card-layout.ts';

const content: CardContent = {
  site: 'The Vell Record',
  theme: 'The closing',
  title: 'The council blames the bolts',
  sentences: [
    {
      text: 'The council alleges that the bolts were too thin.',
      standing: [{ status: 'alleged', label: 'Alleged · the council' }],
      support: 'Rests on one line of reporting',
    },
  ],
  support: 'Its parts rest on 1 to 2 lines of reporting',
  period: 'The articles tell of May; what came after is not in it.',
};
const sentence = (text: string): CardContent['sentences'][number] => ({
  text,
  standing: [{ status: 'denied', label: 'Denied · the builder' }],
  support: 'Rests on 2 independent lines of reporting',
});
const fonts = createCardFonts();
const written = (card: CardContent): string[] => drawCard(card, fonts).texts.map(([, text]) => text);

/** Returns the font sizes in which a text is set. */
function sizesOf({ props: { children, style } }: Drawing, text: string): number[] {
  if (typeof children === 'string') return text.includes(children) ? [Number(style.fontSize)] : [];
  return (children ?? []).flatMap((child) => sizesOf(child, text));
}

function cacheFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('a card says the title, the sentence with its status and speaker, the support, the period and the names of theme and site', () => {
  const whole = written(content).join(' ');
  for (const part of [
    content.title,
    content.site,
    content.theme,
    content.period,
    'Alleged · the council',
    'The council alleges that the bolts were too thin.',
    'Rests on one line of reporting',
  ])
    expect(whole).toContain(part);
});

test('its text for those who do not see it says the same', () => {
  expect(drawCard(content, fonts).alt).toBe(
    'The council blames the bolts. Alleged · the council: The council alleges that the bolts were too thin. Rests on one line of reporting. The articles tell of May; what came after is not in it.',
  );
});

test('that text leaves out its last parts where it is too long, and is shortened at a word at worst', () => {
  const long = drawCard(
    {
      ...content,
      sentences: [
        sentence(
          'The council alleges that the bolts which hold the bridge were too thin for it, and that the builder had been told so before the winter in which nobody came to look at them.',
        ),
      ],
      period: `The articles tell ${'of May and of June '.repeat(20)}`.trim(),
    },
    fonts,
  ).alt;
  expect([...long].length).toBeLessThanOrEqual(LONGEST_ALT);
  expect(long).toBe(
    'The council blames the bolts. Denied · the builder: The council alleges that the bolts which hold the bridge were too thin for it, and that the builder had been told so before the winter in which nobody came to look at them. Rests on 2 independent lines of reporting.',
  );
  const label = `Denied · ${'the builder of the bridge '.repeat(20)}`.trim();
  const longest = drawCard(
    { ...content, sentences: [{ ...sentence('It does.'), standing: [{ status: 'denied', label }] }] },
    fonts,
  ).alt;
  expect([...longest].length).toBeLessThanOrEqual(LONGEST_ALT);
});

test('a long title is set smaller, then shortened at a word', () => {
  const long = `${content.title}, as the council’s own engineer wrote in a letter that was read aloud`;
  expect(written({ ...content, title: long }).join(' ')).toContain(long);
  expect(sizesOf(drawCard({ ...content, title: long }, fonts).drawing, long)[0]).toBeLessThan(
    sizesOf(drawCard(content, fonts).drawing, content.title)[0] ?? 0,
  );
  expect(written({ ...content, title: long.repeat(4) }).join(' ')).toMatch(/The council blames the bolts, .+\p{L}…/u);
});

test('a sentence stands whole or not at all: the next one that there is room for does', () => {
  const long = `The council says ${'that the bolts were too thin and '.repeat(20)}that it never said so.`;
  const texts = written({ ...content, sentences: [sentence(long), sentence('The builder denies it.')] });
  expect(texts).toContain('The builder denies it.');
  expect(texts.join(' ')).not.toContain('The council says that');
});

test('without a sentence there is room for a larger title, and the support is that of the section', () => {
  const alone = { ...content, sentences: [] };
  expect(written(alone)).toContain('Its parts rest on 1 to 2 lines of reporting');
  expect(sizesOf(drawCard(alone, fonts).drawing, content.title)[0]).toBeGreaterThan(
    sizesOf(drawCard(content, fonts).drawing, content.title)[0] ?? 0,
  );
});

test('what the faces cannot draw does not stand on a card as empty boxes', () => {
  const texts = written({
    ...content,
    title: '議会は橋を閉じた',
    sentences: [sentence('المجلس أغلق الجسر.'), sentence('The builder denies it.')],
  });
  expect(texts).toContain('The closing');
  expect(texts).toContain('The builder denies it.');
  expect(texts.join('')).not.toMatch(/[\p{Script=Han}\p{Script=Arabic}]/u);
  expect(written({ ...content, title: 'Łódź, Київ, Θεσσαλονίκη' })).toContain('Łódź, Київ, Θεσσαλονίκη');
});

test('the same content gives the same bytes, and is painted once', async () => {
  const [folder, other] = [cacheFolder(), cacheFolder()];
  const card = createCardPainter(folder)(content);
  const png = await card.png();
  expect(Buffer.compare(Buffer.from(png), Buffer.from(await createCardPainter(other)(content).png()))).toBe(0);
  expect(readdirSync(folder)).toEqual([`${card.key}.png`]);
  writeFileSync(join(folder, `${card.key}.png`), 'from the cache');
  expect(Buffer.from(await createCardPainter(folder)(content).png()).toString()).toBe('from the cache');
  const changed = createCardPainter(folder)({ ...content, sentences: [sentence('The builder denies it.')] });
  expect(changed.key).not.toBe(card.key);
  expect(Buffer.from(await changed.png()).toString('latin1')).toContain('PNG');
}, 30_000);
