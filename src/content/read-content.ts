// Reads the content folder into values with their places, and collects all problems instead of stopping at the first.
import { UserError } from '../text/user-error.ts';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { z } from 'zod';
import { aliasFileSchema, type Aliases } from '../schemas/aliases.ts';
import { claimSchema, type Claim } from '../schemas/claim.ts';
import { correctionFileSchema, type Correction } from '../schemas/correction.ts';
import { disagreementSchema, type Disagreement } from '../schemas/disagreement.ts';
import { frontSchemas, type PageFront, type ThemeFront } from '../schemas/document.ts';
import { entitySchema, type Entity } from '../schemas/entity.ts';
import { eventSchema, type Event } from '../schemas/event.ts';
import { evidenceLockSchema, type EvidenceLock } from '../schemas/evidence-lock.ts';
import { figureSchema, type Figure } from '../schemas/figure.ts';
import { glossaryFileSchema, type Glossary } from '../schemas/glossary.ts';
import { permalinksSchema, type Permalinks } from '../schemas/permalink-ledger.ts';
import { questionSchema, type Question } from '../schemas/question.ts';
import { reviewsSchema, type Reviews } from '../schemas/review-verdicts.ts';
import { siteSchema, type Site } from '../schemas/site.ts';
import { sourceSchema, type Source } from '../schemas/source.ts';
import type { Problem } from './problem.ts';
import { readDocument, type Document } from './read-document.ts';
import { readContentText } from './read-text.ts';
import { readYaml, readYamlMap, type Located } from './read-yaml.ts';
import { sentenceRulesOf } from './sentence-rules.ts';
import type { SentenceRules } from '../text/sentences.ts';

type Entries<T> = Map<string, Located<T>>;

export interface Content {
  /** The folder, as shown in problems. */
  folder: string;
  site: Located<Site> | undefined;
  /** How the sentences of our own prose are told apart. */
  sentenceRules: SentenceRules;
  themes: Map<string, Document<ThemeFront>>;
  pages: Map<string, Document<PageFront>>;
  /** Claims of all themes, by file and then in file order. */
  claims: Entries<Claim>;
  /** Claim id → theme id. */
  themeOfClaim: Map<string, string>;
  sources: Entries<Source>;
  entities: Entries<Entity>;
  events: Entries<Event>;
  disagreements: Entries<Disagreement>;
  questions: Entries<Question>;
  figures: Entries<Figure>;
  corrections: Located<Correction[]> | undefined;
  aliases: Located<Aliases> | undefined;
  glossary: Located<Glossary> | undefined;
  lock: Located<EvidenceLock> | undefined;
  permalinks: Located<Permalinks> | undefined;
  reviews: Located<Reviews> | undefined;
  /** Ids of invalid entries, so that references to them are not reported as well. */
  faulty: Set<string>;
  /** Files that could not be read at all, such as claims/bridge-closing.yaml, for the same reason. */
  unread: Set<string>;
}

/** Content files that commands write. */
export const LOCK_FILE = 'evidence.lock.json';
export const PERMALINKS_FILE = 'permalinks.json';
export const REVIEWS_FILE = 'reviews.json';
/** Old address → new address, written by editors. */
export const ALIASES_FILE = 'aliases.yaml';

/** What could be read, and all problems found. */
export interface Reading {
  content: Content;
  problems: Problem[];
}

/**
 * @param dir The content folder.
 * @throws {UserError} If the folder does not exist.
 */
export function readContent(dir: string): Reading {
  if (!existsSync(dir))
    throw new UserError(
      `There is no content folder at ${dir}. Set CONTENT_DIR to the folder, or leave it unset for content/.`,
    );
  const folder = relative(process.cwd(), dir) || '.';
  const problems: Problem[] = [];
  const faulty = new Set<string>();
  const unread = new Set<string>();
  const collect = <T extends { problems: Problem[] }>(result: T): T => {
    problems.push(...result.problems);
    return result;
  };
  const open = (name: string): string | undefined => collect(readContentText(join(dir, name), join(folder, name))).text;
  const file = <T>(name: string, schema: z.ZodType<T>): Located<T> | undefined => {
    if (!existsSync(join(dir, name))) return undefined;
    const text = open(name);
    const located =
      text === undefined ? undefined : collect(readYaml({ text, file: join(folder, name) }, schema)).located;
    if (located === undefined) unread.add(name);
    return located;
  };
  const map = <T>(name: string, schema: z.ZodType<T>): Entries<T> => {
    if (!existsSync(join(dir, name))) return new Map();
    const text = open(name);
    if (text === undefined) {
      unread.add(name);
      return new Map();
    }
    const { entries, ids, problems: found } = collect(readYamlMap({ text, file: join(folder, name) }, schema));
    for (const id of ids) if (!entries.has(id)) faulty.add(id);
    if (ids.length === 0 && found.length > 0) unread.add(name);
    return entries;
  };
  const each = <T>(name: string, schema: z.ZodType<T>): Entries<T> => {
    const entries: Entries<T> = new Map();
    for (const path of listFiles(join(dir, name), '.yaml')) {
      const id = basename(path, '.yaml');
      const entry = file(`${name}/${basename(path)}`, schema);
      if (entry === undefined) faulty.add(id);
      else entries.set(id, entry);
    }
    return entries;
  };
  const site = file('site.yaml', siteSchema);
  const sources = each('sources', sourceSchema);
  const entities = each('entities', entitySchema);
  const rules = sentenceRulesOf(site?.value, entities, sources);
  const documents = <T>(name: string, schema: z.ZodType<T>): Map<string, Document<T>> => {
    const found = new Map<string, Document<T>>();
    for (const path of listFiles(join(dir, name), '.mdx')) {
      const text = open(`${name}/${basename(path)}`);
      const shown = join(folder, name, basename(path));
      const document = text === undefined ? undefined : collect(readDocument(text, shown, schema, rules)).document;
      if (document !== undefined) found.set(basename(path, '.mdx'), document);
      else {
        faulty.add(basename(path, '.mdx'));
        unread.add(`${name}/${basename(path)}`);
      }
    }
    return found;
  };
  const claims: Entries<Claim> = new Map();
  const themeOfClaim = new Map<string, string>();
  for (const path of listFiles(join(dir, 'claims'), '.yaml')) {
    for (const [id, claim] of map(`claims/${basename(path)}`, claimSchema)) {
      const other = claims.get(id);
      if (other !== undefined)
        problems.push({
          ...claim.at(),
          rule: 'ids-are-unique',
          message:
            `The claim “${id}” is already defined at ${other.at().file}:${other.at().line}. ` +
            'Rename one of them; a published id must stay with its claim.',
        });
      else {
        claims.set(id, claim);
        themeOfClaim.set(id, basename(path, '.yaml'));
      }
    }
  }
  const content: Content = {
    folder,
    site,
    sentenceRules: rules,
    themes: documents('themes', frontSchemas.theme),
    pages: documents('pages', frontSchemas.page),
    claims,
    themeOfClaim,
    sources,
    entities,
    events: map('events.yaml', eventSchema),
    disagreements: map('disagreements.yaml', disagreementSchema),
    questions: map('questions.yaml', questionSchema),
    figures: each('figures', figureSchema),
    corrections: file('corrections.yaml', correctionFileSchema),
    aliases: file(ALIASES_FILE, aliasFileSchema),
    glossary: file('glossary.yaml', glossaryFileSchema),
    lock: file(LOCK_FILE, evidenceLockSchema),
    permalinks: file(PERMALINKS_FILE, permalinksSchema),
    reviews: file(REVIEWS_FILE, reviewsSchema),
    faulty,
    unread,
  };
  if (!existsSync(join(dir, 'site.yaml'))) {
    problems.push({
      file: join(folder, 'site.yaml'),
      line: 1,
      col: 1,
      rule: 'files-hold-something',
      message: 'The file is missing. Create it: it names the site, its themes and the period its sources cover.',
    });
  }
  return { content, problems };
}

function listFiles(dir: string, extension: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => join(dir, name));
}
