// `npm run new -- theme|claim|source|entity ID [--theme THEME]`: writes a starting file for a new id.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { UserError } from '../text/user-error.ts';
import { nearest, suggest } from '../text/nearest-word.ts';
import { OWN } from '../prose/prose-blocks.ts';
import { contentDir } from '../content/content-dir.ts';
import { formatProblem } from '../content/problem.ts';
import { cleanText, readText } from '../content/read-text.ts';
import { openYaml, readYamlMap } from '../content/read-yaml.ts';
import { claimSchema } from '../schemas/claim.ts';
import { idSchema } from '../schemas/shared.ts';
import { runCommand } from './run-command.ts';
import { claimEntry, claimsHeading, entityFile, FILL_IN, sourceFile, themeFile } from './starting-files.ts';

const kindSchema = z.enum(['theme', 'claim', 'source', 'entity']);
type Kind = z.output<typeof kindSchema>;

interface Request {
  kind: Kind;
  id: string;
  /** The theme of a claim. */
  theme: string | undefined;
}

const USAGE = 'Usage: npm run new -- theme|claim|source|entity ID [--theme THEME]. A claim needs --theme.';

await runCommand(() => {
  const dir = contentDir();
  const request = readRequest(process.argv.slice(2));
  refuseTaken(request, dir);
  const path = write(request, dir);
  console.log(
    `Wrote ${shown(path)}.\n\n${nextSteps(request, dir)
      .map((step, index) => `${index + 1}. ${step}`)
      .join('\n')}\n\ndocs/editors/from-article-to-sentence.md explains each step.`,
  );
  return 0;
});

/** @throws {UserError} If the arguments are not valid. */
function readRequest(args: string[]): Request {
  const { positionals, theme } = parseArguments(args);
  const [kind, id, ...others] = positionals;
  if (kind === undefined) throw new UserError(USAGE);
  const known = kindSchema.safeParse(kind);
  if (!known.success) {
    const near = nearest(kind, kindSchema.options);
    throw new UserError(
      `“${kind}” is not a kind of starting file. ` +
        `${near === undefined ? '' : `Did you mean “${near}”? `}Allowed: ${kindSchema.options.join(', ')}.\n${USAGE}`,
    );
  }
  if (id === undefined) throw new UserError(`The id of the ${kind} is missing.\n${USAGE}`);
  if (others.length > 0)
    throw new UserError(
      `Only one id is allowed, but “${others.join(' ')}” follows it. Join the words of an id with hyphens.\n${USAGE}`,
    );
  for (const given of [id, theme]) {
    const wrong = given === undefined ? undefined : idSchema.safeParse(given).error?.issues[0]?.message;
    if (wrong !== undefined) throw new UserError(wrong);
  }
  if (known.data === 'claim' && theme === undefined)
    throw new UserError(
      `A claim needs a theme: add --theme THEME after the two hyphens that end npm’s own options.\n${USAGE}`,
    );
  if (known.data !== 'claim' && theme !== undefined)
    throw new UserError(`--theme is only for a claim, not for a ${known.data}.\n${USAGE}`);
  return { kind: known.data, id, theme };
}

function parseArguments(args: string[]): { positionals: string[]; theme: string | undefined } {
  try {
    const { values, positionals } = parseArgs({ args, options: { theme: { type: 'string' } }, allowPositionals: true });
    return { positionals, theme: values.theme };
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

/** @throws {UserError} If the id is in use, or the theme of a claim does not exist. */
function refuseTaken({ kind, id, theme }: Request, dir: string): void {
  if (!existsSync(dir))
    throw new UserError(
      `There is no content folder at ${dir}. Set CONTENT_DIR to the folder, or leave it unset for content/.`,
    );
  if (kind === 'claim' && id === OWN)
    throw new UserError(`“${OWN}” marks our own words and cannot be the id of a claim. Choose another id.`);
  const taken = placeOf(kind, id, dir);
  if (taken !== undefined)
    throw new UserError(`The id “${id}” is already used in ${taken}. Ids never change, so choose another one.`);
  if (theme === undefined || existsSync(join(dir, 'themes', `${theme}.mdx`))) return;
  const themes = listFiles(join(dir, 'themes')).map((name) => name.replace(/\.mdx$/u, ''));
  throw new UserError(
    `There is no theme “${theme}”. ${suggest(theme, themes)} Create it with: npm run new -- theme ${theme}`,
  );
}

/** @returns Where an id is defined. Entities and sources share ids, since both can be speakers. */
function placeOf(kind: Kind, id: string, dir: string): string | undefined {
  if (kind === 'claim') return placeOfClaim(id, dir);
  const names = kind === 'theme' ? [`themes/${id}.mdx`] : [`sources/${id}.yaml`, `entities/${id}.yaml`];
  const name = names.find((candidate) => existsSync(join(dir, candidate)));
  return name === undefined ? undefined : shown(join(dir, name));
}

/** Reads keys only, so that the ids of invalid claims count too. */
function placeOfClaim(id: string, dir: string): string | undefined {
  for (const name of listFiles(join(dir, 'claims'))) {
    const path = join(dir, 'claims', name);
    const { open } = openYaml({ text: readText(path), file: shown(path) });
    const claims = z.record(z.string(), z.unknown()).safeParse(open?.value);
    if (open === undefined || !claims.success || !Object.hasOwn(claims.data, id)) continue;
    const { file, line } = open.at([id]);
    return `${file}:${line}`;
  }
  return undefined;
}

/** @returns The file that was written. */
function write({ kind, id, theme }: Request, dir: string): string {
  const path = join(
    dir,
    {
      theme: `themes/${id}.mdx`,
      claim: `claims/${theme}.yaml`,
      source: `sources/${id}.yaml`,
      entity: `entities/${id}.yaml`,
    }[kind],
  );
  mkdirSync(dirname(path), { recursive: true });
  if (kind === 'claim') writeFileSync(path, withClaim(path, id, theme ?? ''));
  else writeFileSync(path, { theme: themeFile, source: sourceFile, entity: entityFile }[kind](id), { flag: 'wx' });
  return path;
}

/** @returns The text of a claims file with a new claim added. @throws {UserError} If the file is not valid. */
function withClaim(path: string, id: string, theme: string): string {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : claimsHeading(theme);
  const after = `${before.trimEnd()}\n\n${claimEntry(id)}`.trimStart();
  const { entries, problems } = readYamlMap({ text: cleanText(after), file: shown(path) }, claimSchema);
  if (entries.has(id)) return after;
  throw new UserError(
    `Nothing can be added to ${shown(path)} until this is fixed:\n${problems.map(formatProblem).join('\n')}`,
  );
}

function nextSteps({ kind, id, theme }: Request, dir: string): string[] {
  const inContent = (name: string): string => shown(join(dir, name));
  const first: Record<Kind, string[]> = {
    theme: [
      `Add ${id} to themes in ${inContent('site.yaml')}.`,
      `Create its claims: npm run new -- claim ID --theme ${id}`,
    ],
    claim: [
      `Cite it: put [^${id}] directly after the sentence in ${inContent(`themes/${theme}.mdx`)} that is based on it.`,
    ],
    source: [`Put the article’s text into your folder of articles as ${id}.txt, never into the repository.`],
    entity: ['Name it as the speaker of the claims it makes.'],
  };
  return [
    `Replace every ${FILL_IN} and fill-in.`,
    ...first[kind],
    'npm run verify -- --sources DIR    locates every quote in the articles in ' +
      `DIR${kind === 'source' ? '; prints the hash and size to fill in' : ''}`,
    'npm run check                      lists what is still missing; continue when only new addresses are left',
    'npm run permalinks                 records the new addresses, which must never change after that',
    'npm run check                      now finds no problem',
  ];
}

function listFiles(dir: string): string[] {
  return existsSync(dir)
    ? readdirSync(dir)
        .filter((name) => /\.(?:yaml|mdx)$/u.test(name))
        .sort()
    : [];
}

function shown(path: string): string {
  return relative(process.cwd(), path);
}
