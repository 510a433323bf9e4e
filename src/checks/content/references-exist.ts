// Every claim, source, entity, event, figure, theme and card section referred to exists.
import {
  claimAddress,
  entityAddress,
  eventAddress,
  sectionAddress,
  sourceAddress,
  themeAddress,
} from '../../addresses/addresses.ts';
import { suggest } from '../../text/nearest-word.ts';
import { allEvidence } from '../../ledger/evidence.ts';
import { publishedTexts } from '../../addresses/published-texts.ts';
import { OWN } from '../../prose/prose-blocks.ts';
import type { Content } from '../../content/read-content.ts';
import type { Place, Problem } from '../../content/problem.ts';
import type { Prose } from '../../content/all-prose.ts';
import { whereItWent } from '../explain-lost-address.ts';
import { isUnread } from '../../content/unread-files.ts';

type Require = (
  kind: string,
  id: string | undefined,
  known: ReadonlySet<string>,
  place: Place,
  where: string,
  addresses?: ((id: string) => string)[],
) => void;
type RequireClaims = (ids: string[] | undefined, at: (path: PropertyKey[]) => Place, ...path: PropertyKey[]) => void;

/** Kind → the addresses that something of that kind can have. */
const ADDRESSES: Record<string, ((id: string) => string)[]> = {
  claim: [claimAddress],
  speaker: [entityAddress, sourceAddress],
  source: [sourceAddress],
  theme: [themeAddress],
  event: [eventAddress],
};

export function referencesExist(content: Content, prose: Prose[]): Problem[] {
  const problems: Problem[] = [];
  let published: ReturnType<typeof publishedTexts> | undefined;
  const whereRenamed = (id: string, addresses: ((id: string) => string)[]): string | undefined => {
    for (const address of addresses) {
      const inField = (to: string): string | undefined =>
        [/([^/#]+)\/?$/u.exec(to)?.[1]].find((name) => name !== undefined && address(name) === to);
      const told = whereItWent(content, address(id), (published ??= publishedTexts(content)), inField);
      if (told !== undefined) return told;
    }
    return undefined;
  };
  const require: Require = (kind, id, known, place, where, addresses = ADDRESSES[kind] ?? []) => {
    if (id === undefined || known.has(id) || content.faulty.has(id)) return;
    if ((kind === 'claim' && isUnread(content, 'claims/')) || (kind === 'event' && isUnread(content, 'events.yaml')))
      return;
    // If it was renamed, its address says so, and the nearest name would mislead.
    const told = whereRenamed(id, addresses);
    problems.push({
      ...place,
      rule: 'references-exist',
      message: `There is no ${kind} “${id}”. ${told ?? `${suggest(id, known)} ${where}`}`,
    });
  };
  const claims = new Set(content.claims.keys());
  const notes = new Set([...claims, OWN]);
  const sources = new Set(content.sources.keys());
  const speakers = new Set([...content.entities.keys(), ...sources]);
  const themes = new Set(content.themes.keys());
  const events = new Set(content.events.keys());
  const requireClaims: RequireClaims = (ids, at, ...path) => {
    for (const [index, id] of (ids ?? []).entries())
      require('claim', id, claims, at([...path, index]), 'Claims are in content/claims/.');
  };
  for (const [id, theme] of content.themeOfClaim) {
    const place = content.claims.get(id)?.at();
    if (place !== undefined)
      require('theme', theme, themes, {
        ...place,
        line: 1,
        col: 1,
      }, 'Name a file of claims after its theme in content/themes/.');
  }
  for (const { value, at } of content.claims.values()) {
    require('speaker', value.speaker, speakers, at([
      'speaker',
    ]), 'A speaker is an entity in content/entities/ or a source in content/sources/.');
    require('speaker', value.via, speakers, at(['via']), '`via` must be an entity or a source.');
    requireClaims(value.answers, at, 'answers');
    for (const [index, cover] of (value.covers ?? []).entries())
      require('source', cover.source, sources, at(['covers', index, 'source']), 'Sources are in content/sources/.');
  }
  for (const { evidence, at } of allEvidence(content))
    require('source', evidence.source, sources, at(['source']), 'Sources are in content/sources/.');
  for (const { value, at } of content.entities.values()) requireClaims(value.claims, at, 'claims');
  for (const { value, at } of content.events.values()) {
    requireClaims(value.claims, at, 'claims');
    require('event', value.after, events, at(['after']), 'Events are in content/events.yaml.');
  }
  for (const { value, at } of content.disagreements.values()) {
    for (const [index, version] of value.versions.entries())
      requireClaims(version.claims, at, 'versions', index, 'claims');
  }
  for (const { value, at } of content.questions.values())
    require('theme', value.theme, themes, at(['theme']), 'Themes are in content/themes/.');
  requireForFigures(content, prose, require, requireClaims);
  for (const [index, theme] of (content.site?.value.themes ?? []).entries()) {
    require('theme', theme, themes, content.site?.at(['themes', index]) ?? {
      file: content.folder,
      line: 1,
      col: 1,
    }, 'Themes are in content/themes/.');
  }
  for (const [
    theme,
    {
      front: { value, at },
      sections,
      sentences,
    },
  ] of content.themes) {
    const ids = new Set(sections.flatMap(({ id }) => id ?? []));
    for (const [section, claim] of Object.entries(value.cards ?? {})) {
      require('section', section, ids, at([
        'cards',
        section,
      ]), 'The sections of a theme are its headings, each with its id.', [(id) => sectionAddress(theme, id)]);
      require('claim', claim, claims, at(['cards', section]), 'Claims are in content/claims/.');
      const cited = new Set(
        sentences
          .filter((sentence) => sentence.sections.includes(section))
          .flatMap(({ notes: ofSentence }) => ofSentence)
          .filter((note) => claims.has(note)),
      );
      if (!ids.has(section) || !claims.has(claim) || cited.has(claim)) continue;
      problems.push({
        ...at(['cards', section]),
        rule: 'references-exist',
        message:
          `The section “${section}” does not cite the claim “${claim}”, so there is ` +
          `no sentence for its card. ${suggest(claim, cited)}`,
      });
    }
  }
  for (const { sentences, stray } of prose) {
    const inSentences = sentences.flatMap(({ marks, file }) =>
      marks.map(({ id, line, col }) => ({ id, place: { file, line, col } })),
    );
    const others = stray.map(({ id, file, line, col }) => ({ id, place: { file, line, col } }));
    for (const { id, place } of [...inSentences, ...others])
      require('claim', id, notes, place, 'Claims are in content/claims/; [^own] marks our own words.');
  }
  return problems;
}

/** Checks what figures refer to, and the figures that pages place. */
function requireForFigures(content: Content, prose: Prose[], require: Require, requireClaims: RequireClaims): void {
  for (const { value, at } of content.figures.values()) {
    for (const [index, row] of value.rows.entries()) {
      requireClaims(row.claims, at, 'rows', index, 'claims');
      if ('events' in row)
        for (const [nth, event] of row.events.entries())
          require('event', event, new Set(content.events.keys()), at([
            'rows',
            index,
            'events',
            nth,
          ]), 'Events are in content/events.yaml.');
      if ('from' in row)
        for (const end of ['from', 'to'] as const)
          require('entity', row[end], new Set(content.entities.keys()), at([
            'rows',
            index,
            end,
          ]), 'Entities are in content/entities/.');
    }
  }
  for (const { id, file, line, col } of prose.flatMap(({ figures: placed }) => placed))
    require('figure', id, new Set(content.figures.keys()), { file, line, col }, 'Figures are in content/figures/.');
}
