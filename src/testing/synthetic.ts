// Makes a site of any size on an invented subject, the same bytes each time: for measurements, not for readers.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { buildLock } from '../ledger/build-lock.ts';
import { sha256 } from '../ledger/normalise.ts';
import { publishedTexts } from '../ledger/published-texts.ts';
import { updatePermalinks } from '../ledger/update-permalinks.ts';
import { readContent } from '../reading/read-content.ts';

const SECTIONS = 6;
const CLAIMS = 8;
const WORDS_IN_SENTENCE = 15;
const SENTENCES_IN_SECTION = 10;
const LINES = ['east-wire', 'south-radio', 'old-gazette'];
const LATIN = 'bridge river council ferry harbour cable tower engineer report meeting winter toll pier storm market signal garden letter window station island lantern cargo timber anchor mason ledger parish orchard granite'.split(' ');
const HAN = '桥河市议会渡轮港口缆绳塔工程师报告会议冬季通行费码头风暴市场信号花园信窗车站岛灯货木锚石账教区果园花岗岩';

/** Numbers that are the same each time: mulberry32. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Writes a content folder with its lock and permalinks, in which the checks find nothing.
 *
 * @param folder An empty folder.
 * @param themes How many themes: about 900 words each, in 6 sections, with 8 claims; a tenth of the quotes is Chinese.
 */
export function writeSynthetic(folder: string, themes: number): void {
  const random = createRandom(20250903);
  const pick = <T>(items: readonly T[] | string): T | string => items[Math.floor(random() * items.length)] ?? '';
  const words = (count: number): string => Array.from({ length: count }, () => pick(LATIN)).join(' ');
  for (const name of ['themes', 'pages', 'claims', 'sources', 'entities']) mkdirSync(join(folder, name), { recursive: true });
  const write = (name: string, value: unknown): void => writeFileSync(join(folder, name), typeof value === 'string' ? value : stringify(value));
  const ids = Array.from({ length: themes }, (_, index) => `theme-${index + 1}`);
  const articles = new Map<string, Uint8Array>();

  for (const [index, theme] of ids.entries()) {
    const chinese = index % 10 === 9;
    const source = `source-${index + 1}`;
    const quotes = Array.from({ length: CLAIMS }, (_, n) => (chinese ? `${Array.from({ length: 12 }, () => pick(HAN)).join('')}${n}号` : `${words(6)} no ${index + 1}-${n + 1}`));
    const article = new TextEncoder().encode(quotes.map((quote) => (chinese ? `${quote},${Array.from({ length: 30 }, () => pick(HAN)).join('')}。` : `${quote} ${words(20)}.`)).join('\n'));
    articles.set(`${source}.txt`, article);
    const claimIds = quotes.map((_, n) => `claim-${index + 1}-${n + 1}`);
    write(`sources/${source}.yaml`, {
      title: null, label: `Source ${index + 1}`, publisher: null, language: chinese ? 'zh-Hans' : 'es', form: 'original', published: null,
      line: LINES[index % LINES.length], lineReason: 'It stands alone.', summary: 'An invented article.', defects: [], setAside: [],
      file: { name: `${source}.txt`, sha256: sha256(article), bytes: article.length },
    });
    write(`claims/${theme}.yaml`, Object.fromEntries(claimIds.map((id, n) => [id, {
      statement: `The ${words(8)} number ${n + 1}.`, speaker: source, status: 'reported',
      evidence: [{ source, quote: quotes[n], translation: `the ${words(6)}` }],
    }])));
    const sections = Array.from({ length: SECTIONS }, (_, s) => {
      const sentences = Array.from({ length: SENTENCES_IN_SECTION }, (_, n) => `The ${words(WORDS_IN_SENTENCE)}.[^${claimIds[(s * 3 + n) % CLAIMS]}]`);
      return `## The ${words(4)} [#section-${s + 1}]\n\n${sentences.join(' ')}\n`;
    });
    write(`themes/${theme}.mdx`, `---\ntitle: The ${words(5)} ${index + 1}\nshortTitle: Theme ${index + 1}\ndescription: The ${words(8)}.\n---\n\n${sections.join('\n')}`);
  }
  write('site.yaml', { name: 'Synthetic', tagline: 'For measurements', description: 'A site for measurements.', language: 'en', themes: ids, period: 'No period at all.', operator: null, contact: null, licence: { name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' } });
  write('pages/home.mdx', '---\ntitle: Measurements\ndescription: A site for measurements.\nstory: true\n---\n\nNothing to read.[^claim-1-1]\n');
  write('pages/how-we-work.mdx', '---\ntitle: How we work\ndescription: Not at all.\nstory: false\n---\n\n## Our own words [#own-words]\n\nNone.\n');
  const { lock, problems } = buildLock(readContent(folder).content, articles);
  if (problems.length > 0) throw new Error(`The synthetic content is faulty: ${problems[0]?.message}`);
  write('evidence.lock.json', JSON.stringify(lock));
  write('permalinks.json', JSON.stringify(updatePermalinks(undefined, publishedTexts(readContent(folder).content), '2025-01-01').permalinks));
}
