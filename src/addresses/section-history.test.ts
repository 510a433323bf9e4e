import { describe, expect, test } from 'vitest';
import type { Correction } from '../schemas/correction.ts';
import { sectionHistory, type Records } from './section-history.ts';

const hash = (letter: string): string => letter.repeat(64);
const section = {
  address: '/themes/bridge/#closing',
  page: '/themes/bridge/',
  sha256: hash('b'),
  claims: ['closed-in-may'],
  sentences: [
    { text: 'The council closed the bridge in May.', anchor: 'c-closed-in-may' },
    { text: 'Nobody asked.', anchor: null },
  ],
};
const records = (addresses: Records['addresses'], rest: Partial<Records> = {}): Records => ({
  addresses,
  corrections: [],
  old: new Map(),
  ...rest,
});
const correction = (rest: Partial<Correction>): Correction => ({
  page: '/themes/bridge/',
  claim: null,
  said: 'June',
  says: 'May',
  why: 'A slip.',
  date: '2025-02-01',
  ...rest,
});
const nothing = { corrections: [], claims: [], reworded: [], added: [] };

describe('the history of a section', () => {
  test('of a text that never changed is one version, with its day', () => {
    expect(
      sectionHistory(section, records({ [section.address]: [{ date: '2025-01-01', sha256: hash('b') }] })),
    ).toEqual({
      version: 'bbbbbbbb',
      date: '2025-01-01',
      versions: [{ version: 'bbbbbbbb', sha256: hash('b'), date: '2025-01-01', then: nothing }],
    });
  });

  test('says which corrections, claims and sentences lie between two versions, and which came later', () => {
    const recorded = {
      [section.address]: [
        { date: '2025-01-01', sha256: hash('a') },
        { date: '2025-02-01', sha256: hash('b') },
      ],
      '/claims/closed-in-may/': [
        { date: '2025-01-01', sha256: hash('1') },
        { date: '2025-01-20', sha256: hash('2') },
      ],
      '/themes/bridge/#c-closed-in-may': [
        { date: '2025-01-01', sha256: hash('3') },
        { date: '2025-02-01', sha256: hash('4') },
      ],
    };
    const between = correction({ claim: 'closed-in-may', date: '2025-01-20' });
    const later = correction({ page: section.address, date: '2025-03-01' });
    const { versions } = sectionHistory(section, records(recorded, { corrections: [between, later] }));
    expect(versions.map(({ then }) => then)).toEqual([
      { corrections: [between], claims: ['closed-in-may'], reworded: ['c-closed-in-may'], added: [] },
      { ...nothing, corrections: [later] },
    ]);
  });

  test('does not put down to it what concerns another section, or came before', () => {
    const recorded = {
      [section.address]: [
        { date: '2025-01-01', sha256: hash('a') },
        { date: '2025-02-01', sha256: hash('b') },
      ],
    };
    const corrections = [
      correction({ page: '/themes/bridge/#bolts' }),
      correction({ claim: 'another-claim' }),
      correction({ claim: 'closed-in-may', date: '2025-01-01' }),
    ];
    expect(sectionHistory(section, records(recorded, { corrections })).versions.map(({ then }) => then)).toEqual([
      nothing,
      nothing,
    ]);
  });

  test('tells a sentence that is new from one that was reworded', () => {
    const recorded = {
      [section.address]: [
        { date: '2025-01-01', sha256: hash('a') },
        { date: '2025-02-01', sha256: hash('b') },
      ],
      '/themes/bridge/#c-closed-in-may': [{ date: '2025-02-01', sha256: hash('4') }],
    };
    expect(sectionHistory(section, records(recorded)).versions[0]?.then).toEqual({
      ...nothing,
      added: ['c-closed-in-may'],
    });
  });

  test('gives no day to a text that the ledger does not have yet', () => {
    const { version, date, versions } = sectionHistory(
      section,
      records({ [section.address]: [{ date: '2025-01-01', sha256: hash('a') }] }),
    );
    expect({ version, date }).toEqual({ version: 'bbbbbbbb', date: null });
    expect(versions.map((one) => [one.version, one.date])).toEqual([
      ['aaaaaaaa', '2025-01-01'],
      ['bbbbbbbb', null],
    ]);
  });

  test('goes on from the addresses that the section had before', () => {
    const recorded = {
      '/themes/old/#closing': [
        { date: '2025-01-01', sha256: hash('a') },
        { date: '2025-01-05', sha256: hash('b') },
      ],
      [section.address]: [{ date: '2025-02-01', sha256: hash('b') }],
    };
    const { versions } = sectionHistory(
      section,
      records(recorded, { old: new Map([['/themes/old/#closing', section.address]]) }),
    );
    expect(versions.map((one) => [one.version, one.date])).toEqual([
      ['aaaaaaaa', '2025-01-01'],
      ['bbbbbbbb', '2025-01-05'],
    ]);
  });

  test('does not take for new what stood at another address before, nor for reworded', () => {
    const recorded = {
      '/themes/old/#closing': [{ date: '2025-01-01', sha256: hash('b') }],
      '/themes/old/#c-closed-in-may': [{ date: '2025-01-01', sha256: hash('3') }],
      '/claims/shut-in-may/': [{ date: '2025-01-01', sha256: hash('1') }],
      [section.address]: [{ date: '2025-02-01', sha256: hash('b') }],
      '/themes/bridge/#c-closed-in-may': [{ date: '2025-02-01', sha256: hash('3') }],
      '/claims/closed-in-may/': [{ date: '2025-02-01', sha256: hash('1') }],
    };
    const old = new Map([
      ['/themes/old/#closing', section.address],
      ['/themes/old/#c-closed-in-may', '/themes/bridge/#c-closed-in-may'],
      ['/claims/shut-in-may/', '/claims/closed-in-may/'],
    ]);
    const { versions } = sectionHistory(section, records(recorded, { old }));
    expect(versions.map(({ date, then }) => ({ date, then }))).toEqual([{ date: '2025-01-01', then: nothing }]);
  });

  test('tells a sentence that was reworded as it moved from one that is new', () => {
    const recorded = {
      '/themes/old/#closing': [{ date: '2025-01-01', sha256: hash('a') }],
      '/themes/old/#c-closed-in-may': [{ date: '2025-01-01', sha256: hash('3') }],
      [section.address]: [{ date: '2025-02-01', sha256: hash('b') }],
      '/themes/bridge/#c-closed-in-may': [{ date: '2025-02-01', sha256: hash('4') }],
    };
    const old = new Map([
      ['/themes/old/#closing', section.address],
      ['/themes/old/#c-closed-in-may', '/themes/bridge/#c-closed-in-may'],
    ]);
    expect(sectionHistory(section, records(recorded, { old })).versions.map(({ then }) => then)).toEqual([
      { ...nothing, reworded: ['c-closed-in-may'] },
      nothing,
    ]);
  });

  test('knows a correction by the address that the section had then', () => {
    const recorded = {
      '/themes/old/#closing': [{ date: '2025-01-01', sha256: hash('a') }],
      [section.address]: [{ date: '2025-02-01', sha256: hash('b') }],
    };
    const then = correction({ page: '/themes/old/#closing', date: '2025-02-01' });
    expect(
      sectionHistory(
        section,
        records(recorded, { corrections: [then], old: new Map([['/themes/old/#closing', section.address]]) }),
      ).versions[0]?.then.corrections,
    ).toEqual([then]);
  });

  test('tells what changed on one day between two versions of that day', () => {
    const recorded = {
      [section.address]: [
        { date: '2025-01-01', sha256: hash('a') },
        { date: '2025-01-01', sha256: hash('b') },
      ],
    };
    const { versions } = sectionHistory(
      section,
      records(recorded, { corrections: [correction({ page: section.address, date: '2025-01-01' })] }),
    );
    expect(versions.map(({ then }) => then.corrections.length)).toEqual([1, 0]);
  });
});
