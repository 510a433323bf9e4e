import { expect, test } from 'vitest';
import { buildLedger } from '../ledger/build-ledger.ts';
import { readContent } from '../content/read-content.ts';
import { replace, withContent } from '../../test/with-content.ts';
import type { Edits } from '../../test/with-content.ts';
import { tellingSentences, type TellingSentence } from './key-sentence.ts';

/** Returns the candidate key sentences of a section of the fixture. */
function told(section: string, edits: Edits = {}): TellingSentence[] {
  const ledger = buildLedger(readContent(withContent(edits)).content);
  const found = ledger.sections.find(({ id }) => id === section);
  if (found === undefined) throw new Error(`The fixture has no section ${section}.`);
  return tellingSentences(found, (id) => ledger.claims.get(id));
}

test('the first sentence tells a section, with who says it, how it stands and how many lines carry it', () => {
  expect(told('winter')[0]).toEqual({
    text: 'The engineer Pell Tarric admitted that he had not inspected the bridge all winter.',
    notes: ['no-winter-check'],
    standing: [{ status: 'admitted', speakers: ['Pell Tarric'] }],
    lines: { fewest: 1, most: 1 },
  });
});

test('our own words and cells of tables do not', () => {
  expect(told('closing').map(({ text }) => text)).not.toContain('Which of the two is right cannot be settled.');
  expect(told('age')).toEqual([]);
});

test('an allegation is named first, with whoever makes it', () => {
  const edits = {
    'themes/bridge-closing.mdx': replace(
      'cracked on the day of the closing.[^twelve-bolts-cracked]',
      'cracked, and alleges that they were too thin.[^twelve-bolts-cracked][^bolts-too-thin]',
    ),
  };
  expect(told('bolts', edits)[0]?.standing).toEqual([
    { status: 'alleged', speakers: ['Vell town council'] },
    { status: 'reported', speakers: ['Vell town council'] },
  ]);
});

test('the editor chooses another sentence by its claim', () => {
  const edits = {
    'themes/bridge-closing.mdx': replace('shortTitle:', 'cards: { bolts: plans-followed }\nshortTitle:'),
  };
  expect(told('bolts')[0]?.notes).toEqual(['twelve-bolts-cracked']);
  expect(told('bolts', edits)[0]?.notes).toEqual(['plans-followed']);
});
