// The engine over a small invented index, as the build writes it: what is found, how it is marked, and what is not.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fetchFiles } from '../../../test/fetch-files.ts';
import type { UnitData } from './format.ts';
import { writeIndex } from '../index/write-index.ts';
import type { MarkedText, SearchAnswer } from './search-types.ts';
import { openIndexStore, type IndexStore } from './index-store.ts';
import { search } from './search.ts';

const unit: UnitData = {
  theme: 'bridge',
  sections: [
    {
      id: 'closing',
      title: 'The council closed the bridge',
      sentences: ['The council closed the bridge in May, after 12.6 billion steps.', 'Nobody asked the ferrymen.'],
      claims: ['closed-in-may'],
    },
    {
      id: 'money',
      title: 'What it cost',
      sentences: ['The repair took 20 percent of the budget.', 'Orvane valued the works at 9 September 2024.'],
      claims: ['secrets', 'owner-q'],
    },
  ],
  claims: [
    {
      id: 'closed-in-may',
      statement: 'The city closed the bridge.',
      status: 'reported',
      speaker: 'council',
      evidence: [
        ['es', 'cerró el puente en mayo', 'closed the bridge in May'],
        ['hant', '封閉了大橋的關(guān)口', 'closed the gate of the great bridge'],
      ],
      cited: '/themes/bridge/#c-closed-in-may',
    },
    {
      id: 'secrets',
      statement: 'The guild kept its methods to itself.',
      status: 'denied',
      speaker: 'guild',
      evidence: [['de', 'hütete ihre Käufergeheimnisse', 'guarded its trade secrets']],
      cited: null,
    },
    {
      id: 'owner-q',
      statement: 'A certain Owner Q paid.',
      status: 'alleged',
      speaker: 'guild',
      evidence: [['hans', '船东Q支付了126亿美元', 'owner Q paid 12.6 billion dollars']],
      cited: null,
    },
  ],
  disagreements: [
    {
      id: 'when',
      question: 'When did the bridge close?',
      sentences: ['One says May, one says June.'],
      claims: ['closed-in-may'],
      evidence: [],
    },
  ],
  people: [
    {
      id: 'selma-orvane',
      name: 'Selma Orvane',
      spellings: [['奥尔瓦内', 'zh-Hans']],
      sentences: ['She is the engineer of the city.'],
    },
  ],
  sources: [{ id: 'es', title: null, label: 'Spanish retelling', sentences: ['It retells a report.'] }],
};

let folder: string;
let store: IndexStore;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
  const described = {
    locale: 'en',
    sources: {
      es: { label: 'Spanish retelling', language: 'es' },
      de: { label: 'German', language: 'de' },
      hans: { label: 'Simplified', language: 'zh-Hans' },
      hant: { label: 'Traditional', language: 'zh-Hant' },
    },
    themes: { bridge: 'Bridge' },
    speakers: { council: 'Council', guild: 'Guild' },
    names: [['Selma Orvane', '奥尔瓦内']],
    glossary: [{ en: ['bridge'], de: ['Brücke'], 'zh-Hans': ['桥梁'] }],
  };
  await writeIndex({ units: [unit], described }, folder);
  fetchFiles();
  store = await openIndexStore(folder);
});
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

test('an index that is loaded whole has no file of Pagefind', () => {
  expect(store.all).toHaveLength(8);
  expect(existsSync(join(folder, 'pagefind/pagefind.js'))).toBe(false);
});

const marked = ({ parts }: MarkedText): string => parts.map(({ text, match }) => (match ? `[${text}]` : text)).join('');
const addresses = (answer: SearchAnswer): string[] => answer.hits.map(({ address }) => address);
const first = async (query: string): Promise<string | undefined> => addresses(await search(store, query))[0];
const SECRETS = '/claims/secrets/';
const Q = '/claims/owner-q/';
const CLOSED = '/themes/bridge/#c-closed-in-may';

describe('finds', () => {
  test.each([
    ['half a word', 'ferrym', '/themes/bridge/#closing'],
    ['another form', 'asking ferryman', '/themes/bridge/#closing'],
    ['wrong accents', 'hutete', SECRETS],
    ['a number written otherwise', '12,6 Milliarden', '/themes/bridge/#closing'],
    ['a share written otherwise', '20 %', '/themes/bridge/#money'],
    ['a day written otherwise', '9月9日', '/themes/bridge/#money'],
    ['a part of a compound', 'Geheimnis', SECRETS],
    ['the other script, over a reading in brackets', '桥的关口', CLOSED],
    ['a run with a name in it', '船東Q', Q],
    ['a question in Han characters', '谁是船东Q', Q],
    ['a name in another script', '奥尔瓦内', '/people/selma-orvane/'],
    ['a whole question', 'who is Selma Orvane?', '/people/selma-orvane/'],
    ['a misspelt name', 'Selma Orvnae', '/people/selma-orvane/'],
    ['a word of another language', 'Brücke', '/themes/bridge/#closing'],
    ['words written as one', 'selmaorvane', '/people/selma-orvane/'],
    ['a question in the script that the index has not', '誰是船東Q嗎', Q],
    ['a question of whose words the index lacks one', 'how many steps did it pay for', '/themes/bridge/#closing'],
    ['a day with a year', '2024-09-09', '/themes/bridge/#money'],
  ])('%s: %s', async (_, query, address) => expect(await first(query)).toBe(address));

  test('a section by the evidence under it, shown in its own language', async () => {
    const { hits } = await search(store, 'cerró el puente');
    const section = hits.find(({ address }) => address === '/themes/bridge/#closing');
    expect(section?.excerpt?.lang).toBe('es');
    expect(marked(section?.excerpt ?? { lang: '', parts: [] })).toBe('[cerró] [el] [puente] en mayo');
  });
});

describe('finds nothing', () => {
  test.each([
    'xylophone',
    '17 billion',
    '5 September',
    '船东W',
    'Owner W',
    '道大',
    'Brückenkopf',
    'bridge xylophonist concerto',
    '???',
    '',
    '👻',
    'Orvalinski',
  ])('for “%s”', async (query) => {
    const { total, suggestion } = await search(store, query);
    expect([total, suggestion]).toEqual([0, null]);
  });
});

test('marks what was found, as it stands in the text', async () => {
  const {
    hits: [hit],
  } = await search(store, '关口');
  expect(marked(hit?.excerpt ?? { lang: '', parts: [] })).toBe('封閉了大橋的[關(guān)口]');
  expect(hit?.matched).toContain('關(guān)口');
});

test('what is matched side by side is marked as one, and no word of a question alone', async () => {
  const { hits } = await search(store, 'when was a bridge closed by a owner Q?');
  const matched = hits.flatMap((hit) => hit.matched);
  expect(matched).toContain('Owner Q');
  expect(matched.filter((text) => /^(?:a|q|was|by|when)$/iu.test(text))).toEqual([]);
});

test('a section found by the evidence under it has that evidence marked', async () => {
  const { hits } = await search(store, 'cerró el puente');
  expect(hits.find(({ address }) => address === '/themes/bridge/#closing')?.matched).toContain('cerró el puente');
});

test('a number beside a word finds nothing that has the number alone', async () => {
  const { hits } = await search(store, 'Orvane 12.6 billion');
  expect(hits.length).toBeGreaterThan(0);
  expect(hits.map(({ address }) => address)).not.toContain(Q);
});

test('suggests the spelling of the index, with its results', async () => {
  const { suggestion, total } = await search(store, 'selma orvnae');
  expect([suggestion, total > 0]).toEqual(['selma Orvane', true]);
});

test('narrows by facets and counts what each value would leave', async () => {
  const all = await search(store, 'bridge');
  const narrowed = await search(store, 'bridge', { filters: { kind: ['claim'] } });
  expect(narrowed.hits.every(({ kind }) => kind === 'claim')).toBe(true);
  expect(narrowed.total).toBe(all.counts.kind.find(({ value }) => value === 'claim')?.count);
  expect(narrowed.counts.kind).toEqual(all.counts.kind);
});

test('filters alone find all that passes them, sections first, with nothing marked', async () => {
  const { hits, total, counts } = await search(store, ' ', { filters: { status: ['reported'] } });
  expect(hits.map(({ address, kind }) => `${kind} ${address}`)).toEqual([
    'section /themes/bridge/#closing',
    `claim ${CLOSED}`,
    'disagreement /disagreements/#when',
  ]);
  expect(total).toBe(hits.length);
  expect(counts.status).toEqual(expect.arrayContaining([{ value: 'denied', label: 'denied', count: 2 }]));
  expect(
    hits.flatMap(({ matched, excerpt, title }) => [
      ...matched,
      ...(excerpt ? [excerpt] : []),
      ...title.parts.filter(({ match }) => match),
    ]),
  ).toEqual([]);
});

test('gives no more than asked for, and says how many there are', async () => {
  const { total, hits } = await search(store, 'bridge', { limit: 1 });
  expect([hits.length, total > 1]).toEqual([1, true]);
});

describe('no input is an error', () => {
  const nasty = [
    '"',
    '""""',
    '\\',
    '<script>alert(1)</script>',
    '\u0000\u001f',
    '\ud800',
    'a'.repeat(10_000),
    '船'.repeat(10_000),
    'שלום عليكم',
    '(((',
    '*',
    '-',
    '100%',
    '%E0%A4%A',
    'constructor __proto__ toString',
    '１２３',
    '1'.repeat(400),
    '9月'.repeat(300),
  ];
  test.each(nasty.map((query) => [query.slice(0, 20), query]))('%s', async (_, query) => {
    const { hits } = await search(store, query);
    expect(Array.isArray(hits)).toBe(true);
  });

  test('whatever is typed, marks are pieces of texts of the index and the parts make them up', async () => {
    const texts = JSON.stringify(unit);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 40 }),
          fc
            .array(fc.constantFrom('bridge', '船东', 'Q', '12.6', 'billion', 'who', '的', '"', ' ', 'Geheim', '%'), {
              maxLength: 8,
            })
            .map((parts) => parts.join('')),
        ),
        async (query) => {
          for (const { title, excerpt, matched } of (await search(store, query)).hits) {
            for (const word of matched) expect(texts).toContain(word);
            for (const { text } of [...title.parts, ...(excerpt?.parts ?? [])])
              expect(text === '…' || texts.includes(text)).toBe(true);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
