// `npm run new -- theme|claim|source|entity ID [--theme THEME]`: writes a filled-in starting file; refuses an id that is bad or taken.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { UserError } from '../text/user-error.ts';
import { nearest, suggest } from '../text/nearest.ts';
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
      .join('\n')}\n\ndocs/editors/from-article-to-sentence.md goes through it step by step.`,
  );
  return 0;
});

/** @throws UserError If the arguments ask for nothing that can be made. */
function readRequest(args: string[]): Request {
  const { positionals, theme } = parseArguments(args);
  const [kind, id, ...others] = positionals;
  if (kind === undefined) throw new UserError(USAGE);
  const known = kindSchema.safeParse(kind);
  if (!known.success) {
    const near = nearest(kind, kindSchema.options);
    throw new UserError(
      `“${kind}” is no kind of starting file. ${near === undefined ? '' : `Did you mean “${near}”? `}Allowed are ${kindSchema.options.join(', ')}.\n${USAGE}`,
    );
  }
  if (id === undefined) throw new UserError(`The id of the ${kind} is missing.\n${USAGE}`);
  if (others.length > 0)
    throw new UserError(
      `Only one id can be given, and “${others.join(' ')}” follows it. An id of several words joins them by hyphens.\n${USAGE}`,
    );
  for (const given of [id, theme]) {
    const wrong = given === undefined ? undefined : idSchema.safeParse(given).error?.issues[0]?.message;
    if (wrong !== undefined) throw new UserError(wrong);
  }
  if (known.data === 'claim' && theme === undefined)
    throw new UserError(
      `A claim stands in the file of its theme: give it with --theme, after the two hyphens that end npm’s own options.\n${USAGE}`,
    );
  if (known.data !== 'claim' && theme !== undefined)
    throw new UserError(`--theme goes with a claim, not with a ${known.data}.\n${USAGE}`);
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

/** @throws UserError If the id is taken, or the theme of a claim does not exist. */
function refuseTaken({ kind, id, theme }: Request, dir: string): void {
  if (!existsSync(dir))
    throw new UserError(
      `There is no content folder at ${dir}. Set CONTENT_DIR to the folder, or leave it unset for content/.`,
    );
  if (kind === 'claim' && id === OWN)
    throw new UserError(`“${OWN}” marks our own words, so no claim can be called so. Choose another id.`);
  const taken = placeOf(kind, id, dir);
  if (taken !== undefined)
    throw new UserError(`The id “${id}” is taken: it stands in ${taken}. Ids never change, so choose another one.`);
  if (theme === undefined || existsSync(join(dir, 'themes', `${theme}.mdx`))) return;
  const themes = listFiles(join(dir, 'themes')).map((name) => name.replace(/\.mdx$/u, ''));
  throw new UserError(
    `There is no theme “${theme}”. ${suggest(theme, themes)} A new one begins with: npm run new -- theme ${theme}`,
  );
}

/** Where an id stands; entities and sources share theirs, since both can be speakers. */
function placeOf(kind: Kind, id: string, dir: string): string | undefined {
  if (kind === 'claim') return placeOfClaim(id, dir);
  const names = kind === 'theme' ? [`themes/${id}.mdx`] : [`sources/${id}.yaml`, `entities/${id}.yaml`];
  const name = names.find((candidate) => existsSync(join(dir, candidate)));
  return name === undefined ? undefined : shown(join(dir, name));
}

/** Reads keys alone, so that a claim which breaks its schema keeps its id too. */
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

/** The text of a file of claims with a new one at its end. @throws UserError If nothing can be added to the file. */
function withClaim(path: string, id: string, theme: string): string {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : claimsHeading(theme);
  const after = `${before.trimEnd()}\n\n${claimEntry(id)}`.trimStart();
  const { entries, problems } = readYamlMap({ text: cleanText(after), file: shown(path) }, claimSchema);
  if (entries.has(id)) return after;
  throw new UserError(
    `Nothing can be added to ${shown(path)} before this is mended:\n${problems.map(formatProblem).join('\n')}`,
  );
}

function nextSteps({ kind, id, theme }: Request, dir: string): string[] {
  const inContent = (name: string): string => shown(join(dir, name));
  const first: Record<Kind, string[]> = {
    theme: [
      `Add ${id} to themes in ${inContent('site.yaml')}.`,
      `Make its claims: npm run new -- claim ID --theme ${id}`,
    ],
    claim: [
      `Cite it: put [^${id}] directly after the sentence of ${inContent(`themes/${theme}.mdx`)} that rests on it.`,
    ],
    source: [`Put the article’s text into your folder of articles as ${id}.txt, never into the repository.`],
    entity: ['Name it as speaker of the claims that it makes.'],
  };
  return [
    `Replace all that says ${FILL_IN} or fill-in.`,
    ...first[kind],
    `npm run verify -- --sources DIR    finds every quote in the articles in DIR${kind === 'source' ? '; it says the hash and bytes to fill in' : ''}`,
    'npm run check                      names what is still missing; go on when only new addresses are left',
    'npm run permalinks                 records the new addresses, which never change from then on',
    'npm run check                      finds nothing now',
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
