// Generates the texts of synthetic themes on an invented subject, always the same: about 900 words each, in 6 sections
// with 8 claims.

const SECTIONS = 6;
const CLAIMS = 8;
const WORDS_IN_SENTENCE = 15;
const SENTENCES_IN_SECTION = 10;
const LATIN =
  'bridge river council ferry harbour cable tower engineer report meeting winter toll pier storm market signal garden letter window station island lantern cargo timber anchor mason ledger parish orchard granite'.split(
    ' ',
  );
const HAN = '桥河市议会渡轮港口缆绳塔工程师报告会议冬季通行费码头风暴市场信号花园信窗车站岛灯货木锚石账教区果园花岗岩';

export interface SyntheticTheme {
  id: string;
  title: string;
  description: string;
  source: { id: string; language: string };
  /** The article’s lines, each starting with its quote. */
  lines: string[];
  claims: { id: string; statement: string; quote: string; translation: string }[];
  sections: { id: string; title: string; sentences: { text: string; claim: string }[] }[];
}

/** Returns a seeded random number generator (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param count The number of themes; in a tenth of them the quotes are Chinese. */
export function* syntheticThemes(count: number): Generator<SyntheticTheme> {
  const random = createRandom(20250903);
  const pick = <T>(items: readonly T[] | string): T | string => items[Math.floor(random() * items.length)] ?? '';
  const words = (length: number): string => Array.from({ length }, () => pick(LATIN)).join(' ');
  const han = (length: number): string => Array.from({ length }, () => pick(HAN)).join('');
  for (let index = 0; index < count; index += 1) {
    const chinese = index % 10 === 9;
    const quotes = Array.from({ length: CLAIMS }, (_, n) =>
      chinese ? `${han(12)}${n}号` : `${words(6)} no ${index + 1}-${n + 1}`,
    );
    const lines = quotes.map((quote) => (chinese ? `${quote},${han(30)}。` : `${quote} ${words(20)}.`));
    const claims = quotes.map((quote, n) => ({
      id: `claim-${index + 1}-${n + 1}`,
      statement: `The ${words(8)} number ${n + 1}.`,
      quote,
      translation: `the ${words(6)}`,
    }));
    const sections = Array.from({ length: SECTIONS }, (_, s) => ({
      id: `section-${s + 1}`,
      title: `The ${words(4)}`,
      sentences: Array.from({ length: SENTENCES_IN_SECTION }, (__, n) => ({
        text: `The ${words(WORDS_IN_SENTENCE)}.`,
        claim: claims[(s * 3 + n) % CLAIMS]?.id ?? '',
      })),
    }));
    yield {
      id: `theme-${index + 1}`,
      title: `The ${words(5)} ${index + 1}`,
      description: `The ${words(8)}.`,
      source: { id: `source-${index + 1}`, language: chinese ? 'zh-Hans' : 'es' },
      lines,
      claims,
      sections,
    };
  }
}
