// Every claim, source, entity, event, theme and section of a card that is named exists.
import { claimAddress, entityAddress, eventAddress, sectionAddress, sourceAddress, themeAddress } from '../../addresses/addresses.ts';
import { suggest } from '../../text/nearest.ts';
import { allEvidence } from '../../ledger/evidence.ts';
import { publishedTexts } from '../../addresses/published-texts.ts';
import { OWN } from '../../prose/prose-blocks.ts';
import type { Content } from '../../content/read-content.ts';
import type { Place, Problem } from '../../content/problem.ts';
import type { Prose } from '../../content/all-prose.ts';
import { whereItWent } from '../explain-lost-address.ts';
import { isUnread } from '../../content/unread.ts';

type Want = (kind: string, id: string | undefined, known: ReadonlySet<string>, place: Place, where: string, addresses?: ((id: string) => string)[]) => void;
type WantClaims = (ids: string[] | undefined, at: (path: PropertyKey[]) => Place, ...path: PropertyKey[]) => void;

/** The addresses that a thing of each kind may have. */
const ADDRESSES: Record<string, ((id: string) => string)[]> = { claim: [claimAddress], speaker: [entityAddress, sourceAddress], source: [sourceAddress], theme: [themeAddress], event: [eventAddress] };

export function referencesExist(content: Content, prose: Prose[]): Problem[] {
  const problems: Problem[] = [];
  let published: ReturnType<typeof publishedTexts> | undefined;
  const went = (id: string, addresses: ((id: string) => string)[]): string | undefined => {
    for (const address of addresses) {
      const inField = (to: string): string | undefined => [/([^/#]+)\/?$/u.exec(to)?.[1]].find((name) => name !== undefined && address(name) === to);
      const told = whereItWent(content, address(id), (published ??= publishedTexts(content)), inField);
      if (told !== undefined) return told;
    }
    return undefined;
  };
  const want: Want = (kind, id, known, place, where, addresses = ADDRESSES[kind] ?? []) => {
    if (id === undefined || known.has(id) || content.faulty.has(id)) return;
    if ((kind === 'claim' && isUnread(content, 'claims/')) || (kind === 'event' && isUnread(content, 'events.yaml'))) return;
    // What was renamed is known by its address: then the nearest name would only mislead.
    const told = went(id, addresses);
    problems.push({ ...place, rule: 'references-exist', message: `There is no ${kind} “${id}”. ${told ?? `${suggest(id, known)} ${where}`}` });
  };
  const claims = new Set(content.claims.keys());
  const notes = new Set([...claims, OWN]);
  const sources = new Set(content.sources.keys());
  const speakers = new Set([...content.entities.keys(), ...sources]);
  const themes = new Set(content.themes.keys());
  const events = new Set(content.events.keys());
  const wantClaims: WantClaims = (ids, at, ...path) => {
    for (const [index, id] of (ids ?? []).entries()) want('claim', id, claims, at([...path, index]), 'Claims stand in content/claims/.');
  };
  for (const [id, theme] of content.themeOfClaim) {
    const place = content.claims.get(id)?.at();
    if (place !== undefined) want('theme', theme, themes, { ...place, line: 1, col: 1 }, 'A file of claims is named after its theme in content/themes/.');
  }
  for (const { value, at } of content.claims.values()) {
    want('speaker', value.speaker, speakers, at(['speaker']), 'A speaker is an entity in content/entities/ or a source in content/sources/.');
    want('speaker', value.via, speakers, at(['via']), 'Whoever reports the speaker is an entity or a source.');
    wantClaims(value.answers, at, 'answers');
    for (const [index, cover] of (value.covers ?? []).entries()) want('source', cover.source, sources, at(['covers', index, 'source']), 'Sources stand in content/sources/.');
  }
  for (const { evidence, at } of allEvidence(content)) want('source', evidence.source, sources, at(['source']), 'Sources stand in content/sources/.');
  for (const { value, at } of content.entities.values()) wantClaims(value.claims, at, 'claims');
  for (const { value, at } of content.events.values()) {
    wantClaims(value.claims, at, 'claims');
    want('event', value.after, events, at(['after']), 'Events stand in content/events.yaml.');
  }
  for (const { value, at } of content.disagreements.values()) {
    for (const [index, version] of value.versions.entries()) wantClaims(version.claims, at, 'versions', index, 'claims');
  }
  for (const { value, at } of content.questions.values()) want('theme', value.theme, themes, at(['theme']), 'Themes stand in content/themes/.');
  wantOfFigures(content, prose, want, wantClaims);
  for (const [index, theme] of (content.site?.value.themes ?? []).entries()) {
    want('theme', theme, themes, content.site?.at(['themes', index]) ?? { file: content.folder, line: 1, col: 1 }, 'Themes stand in content/themes/.');
  }
  for (const [theme, { front: { value, at }, sections, sentences }] of content.themes) {
    const ids = new Set(sections.flatMap(({ id }) => id ?? []));
    for (const [section, claim] of Object.entries(value.cards ?? {})) {
      want('section', section, ids, at(['cards', section]), 'The sections of a theme are its headings, each with its id.', [(id) => sectionAddress(theme, id)]);
      want('claim', claim, claims, at(['cards', section]), 'Claims stand in content/claims/.');
      const cited = new Set(sentences.filter((sentence) => sentence.sections.includes(section)).flatMap(({ notes: ofSentence }) => ofSentence).filter((note) => claims.has(note)));
      if (!ids.has(section) || !claims.has(claim) || cited.has(claim)) continue;
      problems.push({ ...at(['cards', section]), rule: 'references-exist', message: `The section “${section}” does not cite the claim “${claim}”, so there is no sentence for its card. ${suggest(claim, cited)}` });
    }
  }
  for (const { sentences, stray } of prose) {
    const inSentences = sentences.flatMap(({ marks, file }) => marks.map(({ id, line, col }) => ({ id, place: { file, line, col } })));
    const others = stray.map(({ id, file, line, col }) => ({ id, place: { file, line, col } }));
    for (const { id, place } of [...inSentences, ...others]) want('claim', id, notes, place, 'Claims stand in content/claims/; [^own] marks our own words.');
  }
  return problems;
}

/** What figures draw, and the figures that pages place. */
function wantOfFigures(content: Content, prose: Prose[], want: Want, wantClaims: WantClaims): void {
  for (const { value, at } of content.figures.values()) {
    for (const [index, row] of value.rows.entries()) {
      wantClaims(row.claims, at, 'rows', index, 'claims');
      if ('events' in row) for (const [nth, event] of row.events.entries()) want('event', event, new Set(content.events.keys()), at(['rows', index, 'events', nth]), 'Events stand in content/events.yaml.');
      if ('from' in row) for (const end of ['from', 'to'] as const) want('entity', row[end], new Set(content.entities.keys()), at(['rows', index, end]), 'Entities stand in content/entities/.');
    }
  }
  for (const { id, file, line, col } of prose.flatMap(({ figures: placed }) => placed)) want('figure', id, new Set(content.figures.keys()), { file, line, col }, 'Figures stand in content/figures/.');
}
