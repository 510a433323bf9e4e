// Checks that the fixture has content of every kind that tests need, since the real site may lack any of them.
import { describe, expect, test } from 'vitest';
import { readMoves } from '../src/addresses/read-moves.ts';
import { readContent } from '../src/content/read-content.ts';
import { linksToSections } from '../src/ledger/section-links.ts';
import { statusSchema } from '../src/schemas/claim.ts';
import { bridge } from './built-sites.ts';

const { content } = readContent(bridge.content);
const claims = [...content.claims.values()].map(({ value }) => value);
const figures = [...content.figures.values()].map(({ value }) => value);
const themes = [...content.themes.values()];
const sentences = themes.flatMap((theme) => theme.sentences);
const { old } = readMoves(content);

describe('the bridge has', () => {
  test.each([
    ['two themes', themes, 2],
    [
      'a theme with a lead, before its first section',
      themes.filter((theme) => theme.sentences[0]?.sections.length === 0),
      1,
    ],
    ['a section inside a section', themes.flatMap((theme) => theme.sections).filter(({ depth }) => depth > 2), 1],
    [
      'more claims and sections than search shows at once',
      [...claims, ...themes.flatMap((theme) => theme.sections)],
      21,
    ],
    ['a sentence with several notes', sentences.filter(({ notes }) => notes.length > 1), 1],
    ['a sentence of our own', sentences.filter(({ notes }) => notes.includes('own')), 1],
    ['a claim with several pieces of evidence', claims.filter(({ evidence }) => evidence.length > 1), 1],
    ['a claim that answers another', claims.filter(({ answers = [] }) => answers.length > 0), 1],
    ['an allegation that nobody answers', unanswered(), 1],
    [
      'a source with an address, and one without',
      new Set([...content.sources.values()].map(({ value }) => value.url === undefined)),
      2,
    ],
    ['sources in three scripts', new Set([...content.sources.values()].map(({ value }) => value.language)), 3],
    ['somebody with a name', [...content.entities.values()].filter(({ value }) => value.kind === 'person'), 1],
    ['sections that are linked to', linksToSections(content).keys(), 2],
    ['a theme that places a figure', themes.filter((theme) => theme.figures.length > 0), 1],
    ['figures of three kinds', new Set(figures.map(({ kind }) => kind)), 3],
    ['a disagreement', content.disagreements.keys(), 1],
    ['a question', content.questions.keys(), 1],
    ['an event that is counted from another', [...content.events.values()].filter(({ value }) => 'after' in value), 1],
    ['a correction of a claim', content.corrections?.value.filter(({ claim }) => claim !== null) ?? [], 1],
    [
      'a section that had another address',
      [...old.keys()].filter((address) => /^\/themes\/[^/]+\/#(?!c-)/u.test(address)),
      1,
    ],
    [
      'a text that has changed',
      Object.values(content.permalinks?.value.addresses ?? {}).filter((versions) => versions.length > 1),
      1,
    ],
  ])('%s', (_, found, fewest) => {
    expect([...found].length).toBeGreaterThanOrEqual(fewest);
  });

  test('a claim of every status', () => {
    const used = new Set(claims.map(({ status }) => status));
    expect(statusSchema.options.filter((status) => !used.has(status))).toEqual([]);
  });
});

function unanswered(): string[] {
  const answered = new Set(claims.flatMap(({ answers = [] }) => answers));
  return [...content.claims]
    .filter(([id, { value }]) => value.status === 'alleged' && !answered.has(id))
    .map(([id]) => id);
}
