import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../content/read-content.ts';
import { problemsIn, withContent } from '../../test/with-content.ts';

const CLAIMS = 'claims/bridge-closing.yaml';

interface Made {
  folder: string;
  status: number | null;
  /** What was printed, with the folder as `content`. */
  stdout: string;
  stderr: string;
}

function make(args: string[], folder = withContent()): Made {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/new.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder },
  });
  const short = (text: string): string => text.replaceAll(new RegExp(`\\S*${basename(folder)}`, 'gu'), 'content');
  return { folder, status, stdout: short(stdout), stderr: short(stderr) };
}

/** The rules that the checks name in a file, each once. */
function rulesIn(folder: string, file: string): string[] {
  return [
    ...new Set(
      problemsIn(folder)
        .filter((problem) => problem.file === file)
        .map(({ rule }) => rule),
    ),
  ].toSorted();
}

const faultsOfReading = (folder: string): string[] =>
  readContent(folder).problems.map(({ file, message }) => `${file} ${message}`);

describe('a starting file matches its schema, and the checks name what is to be filled in', () => {
  test('a theme, with the sections that every theme has and a noted sentence', () => {
    const { folder, status, stdout } = make(['theme', 'night-ferry']);
    expect(status).toBe(0);
    expect(faultsOfReading(folder)).toEqual([]);
    const theme = readContent(folder).content.themes.get('night-ferry');
    expect(theme?.front.value.shortTitle).toBe('Night ferry');
    expect(theme?.sections.map(({ id }) => id)).toEqual(['in-brief', 'fill-in', 'not-known', 'disagree']);
    expect(theme?.sentences.filter(({ notes }) => notes.length > 0)).toHaveLength(1);
    expect(theme?.stray).toEqual([]);
    expect(rulesIn(folder, 'themes/night-ferry.mdx')).toEqual([
      'addresses-persist',
      'references-exist',
      'sentences-carry-notes',
    ]);
    expect(stdout).toContain('Wrote content/themes/night-ferry.mdx.');
    expect(stdout).toContain('Add night-ferry to themes in content/site.yaml.');
  });

  test('a claim, after the claims of its theme, which stay as they were', () => {
    const { folder, status, stdout } = make(['claim', 'barriers-are-red', '--theme', 'bridge-closing']);
    expect(status).toBe(0);
    expect(faultsOfReading(folder)).toEqual([]);
    const before = readFileSync(join(withContent(), CLAIMS), 'utf8');
    const after = readFileSync(join(folder, CLAIMS), 'utf8');
    expect(after.startsWith(before)).toBe(true);
    expect(readContent(folder).content.themeOfClaim.get('barriers-are-red')).toBe('bridge-closing');
    expect(rulesIn(folder, CLAIMS)).toEqual(
      expect.arrayContaining(['addresses-persist', 'claims-are-cited', 'references-exist']),
    );
    expect(stdout).toContain(
      'put [^barriers-are-red] directly after the sentence in content/themes/bridge-closing.mdx',
    );
  });

  test('a claim of a theme that has none yet', () => {
    const { folder, status } = make(
      ['claim', 'ferry-is-blue', '--theme', 'river-crossing'],
      withContent({ 'claims/river-crossing.yaml': null }),
    );
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'claims/river-crossing.yaml'), 'utf8')).toMatch(
      /^# Theme: river-crossing\.\n\nferry-is-blue:\n/u,
    );
    expect(readContent(folder).content.themeOfClaim.get('ferry-is-blue')).toBe('river-crossing');
  });

  test('a source, with what to do about its file', () => {
    const { folder, status, stdout } = make(['source', 'de-report']);
    expect(status).toBe(0);
    expect(faultsOfReading(folder)).toEqual([]);
    expect(readContent(folder).content.sources.get('de-report')?.value).toMatchObject({
      label: 'De report',
      line: 'de-report',
      file: { name: 'de-report.txt' },
    });
    expect(rulesIn(folder, 'sources/de-report.yaml')).toContain('addresses-persist');
    expect(stdout).toContain('never into the repository');
    expect(stdout).toContain('npm run verify -- --sources DIR');
    expect(stdout.indexOf('npm run check')).toBeLessThan(stdout.indexOf('npm run permalinks'));
  });

  test('an entity', () => {
    const { folder, status } = make(['entity', 'harbour-fund']);
    expect(status).toBe(0);
    expect(faultsOfReading(folder)).toEqual([]);
    expect(readContent(folder).content.entities.get('harbour-fund')?.value.name).toBe('Harbour fund');
    expect(rulesIn(folder, 'entities/harbour-fund.yaml')).toEqual(['addresses-persist', 'sentences-carry-notes']);
  });

  test.each(['2025', '007', '1e3', 'true', 'null'])('the id %s, which YAML could take for something else', (id) => {
    const folder = withContent();
    for (const args of [
      ['theme', id],
      ['claim', id, '--theme', 'bridge-closing'],
      ['source', id],
    ])
      expect(make(args, folder)).toMatchObject({ status: 0, stderr: '' });
    const { content } = readContent(folder);
    expect([content.themes.has(id), content.claims.has(id), content.sources.get(id)?.value.line]).toEqual([
      true,
      true,
      id,
    ]);
    expect(faultsOfReading(folder)).toEqual([]);
  });
});

describe('is refused, and nothing is written', () => {
  test.each([
    ['no kind', [], 'Usage: npm run new -- theme|claim|source|entity ID'],
    [
      'an unknown kind near a known one',
      ['clam', 'x'],
      '“clam” is not a kind of starting file. Did you mean “claim”? Allowed: theme, claim, source, entity.',
    ],
    ['an unknown kind far from all', ['photograph', 'x'], '“photograph” is not a kind of starting file. Allowed:'],
    ['a missing id', ['source'], 'The id of the source is missing.'],
    ['a bad id', ['source', 'De_Report'], '“De_Report” is not a valid id. Use lower-case words joined by hyphens'],
    ['an id that leads out of the folder', ['source', '../x'], '“../x” is not a valid id.'],
    ['an id in two words', ['theme', 'night', 'ferry'], 'Only one id is allowed'],
    ['a claim without theme', ['claim', 'ferry-is-blue'], 'add --theme'],
    [
      'a claim of an unknown theme',
      ['claim', 'ferry-is-blue', '--theme', 'bridge-closed'],
      'There is no theme “bridge-closed”. Did you mean “bridge-closing”?',
    ],
    [
      'a theme with a theme',
      ['theme', 'night-ferry', '--theme', 'bridge-closing'],
      '--theme is only for a claim, not for a theme.',
    ],
    ['an unknown option', ['theme', 'night-ferry', '--them', 'x'], '--them'],
    ['the id of our own words', ['claim', 'own', '--theme', 'bridge-closing'], '“own” marks our own words'],
    [
      'a theme that exists',
      ['theme', 'bridge-closing'],
      'The id “bridge-closing” is already used in content/themes/bridge-closing.mdx.',
    ],
    [
      'a claim of another theme',
      ['claim', 'ferry-until-ten', '--theme', 'bridge-closing'],
      /is already used in content\/claims\/river-crossing\.yaml:\d+\./u,
    ],
    ['a source that exists', ['source', 'ar-report'], 'is already used in content/sources/ar-report.yaml.'],
    ['an entity named like a source', ['entity', 'ar-report'], 'is already used in content/sources/ar-report.yaml.'],
    ['an entity that exists', ['entity', 'ferry-guild'], 'is already used in content/entities/ferry-guild.yaml.'],
  ])('%s', (_, args, message) => {
    const { folder, status, stdout, stderr } = make(args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    if (typeof message === 'string') expect(stderr).toContain(message);
    else expect(stderr).toMatch(message);
    expect(filesAndTexts(folder)).toEqual(filesAndTexts(withContent()));
  });

  test('a claim for a file that cannot be read', () => {
    const broken = withContent({ [CLAIMS]: 'closed: [\n' });
    const { status, stderr } = make(['claim', 'barriers-are-red', '--theme', 'bridge-closing'], broken);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /Nothing can be added to content\/claims\/bridge-closing\.yaml until this is fixed:\ncontent\/claims\/bridge-closing\.yaml:\d+:\d+ {2}yaml-is-wellformed/u,
    );
    expect(readFileSync(join(broken, CLAIMS), 'utf8')).toBe('closed: [\n');
  });

  test('a folder that does not exist', () => {
    const { status, stderr, folder } = make(
      ['theme', 'night-ferry'],
      join(mkdtempSync(join(tmpdir(), 'ibid-')), 'none'),
    );
    expect({ status, exists: existsSync(folder) }).toEqual({ status: 1, exists: false });
    expect(stderr).toContain('There is no content folder at');
  });
});

function filesAndTexts(folder: string): [string, string][] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return files
    .map((path): [string, string] => [relative(folder, path), readFileSync(path, 'utf8')])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
