// Collects from the ledger what can be found: sections, claims, disagreements, people and sources, a unit per theme.
import type { SentenceRules } from '../../text/sentences.ts';
import { typographic } from '../../text/typographic.ts';
import { languageOfSpelling } from '../../ledger/language-of-spelling.ts';
import type {
  Ledger,
  LedgerClaim,
  LedgerDisagreement,
  LedgerEntity,
  LedgerEvidence,
  LedgerSource,
} from '../../ledger/types.ts';
import type { Content } from '../../content/read-content.ts';
import { readProse } from '../../content/read-document.ts';
import type { ClaimData, DisagreementData, SectionData, UnitData } from '../engine/format.ts';

/** @returns A unit for each theme, in the order of site.yaml, and one for the rest, if any. Quotes stay as they are. */
export function collectUnits(content: Content, ledger: Ledger): UnitData[] {
  const themes = content.site?.value.themes ?? [];
  const units = new Map<string | null, UnitData>([...themes, null].map((theme) => [theme, emptyUnit(theme)]));
  const unitOf = (theme: string | null): UnitData => units.get(theme) ?? units.get(null) ?? emptyUnit(null);
  for (const section of readSections(content, ledger)) unitOf(section.theme).sections.push(section.data);
  for (const claim of ledger.claims.values()) unitOf(claim.theme).claims.push(readClaim(claim));
  for (const disagreement of ledger.disagreements.values())
    unitOf(
      themeOf(
        ledger,
        disagreement.versions.flatMap(({ claims }) => claims),
      ),
    ).disagreements.push(readDisagreement(ledger, disagreement, content.sentenceRules));
  for (const entity of ledger.entities.values())
    unitOf(themeOf(ledger, [...entity.says, ...entity.claims])).people.push(
      readPerson(ledger, entity, content.sentenceRules),
    );
  for (const source of ledger.sources.values()) unitOf(themeOf(ledger, source.claims)).sources.push(readSource(source));
  return [...units.values()].filter(
    ({ theme, ...records }) => theme !== null || Object.values(records).some(({ length }) => length > 0),
  );
}

/** An empty unit. */
export function emptyUnit(theme: string | null): UnitData {
  return { theme, sections: [], claims: [], disagreements: [], people: [], sources: [] };
}

/** The theme that most of the claims belong to. */
function themeOf(ledger: Ledger, claims: string[]): string | null {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    const theme = ledger.claims.get(claim)?.theme;
    if (theme !== undefined) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return [...counts].reduce<[string | null, number]>((best, next) => (next[1] > best[1] ? next : best), [null, 0])[0];
}

/** Each section with its sentences, without those of its subsections. */
function readSections(content: Content, ledger: Ledger): { theme: string; data: SectionData }[] {
  return ledger.sections.map(({ id, theme, title }) => {
    const sentences = (content.themes.get(theme)?.sentences ?? []).filter(({ sections }) => sections.at(-1) === id);
    const claims = [...new Set(sentences.flatMap(({ notes }) => notes))].filter((note) => ledger.claims.has(note));
    return {
      theme,
      data: { id, title: typographic(title), sentences: sentences.map(({ text }) => typographic(text)), claims },
    };
  });
}

function readClaim({ id, theme, statement, status, speaker, evidence, citedIn }: LedgerClaim): ClaimData {
  const themes = citedIn.filter(({ page }) => page.startsWith('/themes/'));
  const cited = themes.find(({ page }) => page === `/themes/${theme}/`) ?? themes[0];
  return {
    id,
    statement: typographic(statement),
    status,
    speaker: speaker.id,
    evidence: evidence.map(short),
    cited: cited?.address ?? null,
  };
}

const short = ({ source, quote, translation }: LedgerEvidence): [string, string, string] => [
  source,
  quote,
  typographic(translation),
];

function readDisagreement(
  ledger: Ledger,
  { id, question, versions, reading }: LedgerDisagreement,
  rules: SentenceRules,
): DisagreementData {
  const claims = [...new Set(versions.flatMap((version) => version.claims))];
  const known = new Set(
    claims
      .flatMap((claim) => ledger.claims.get(claim)?.evidence ?? [])
      .map(({ source, quote }) => `${source} ${quote}`),
  );
  const evidence = versions
    .flatMap((version) => version.evidence)
    .filter(({ source, quote }) => !known.has(`${source} ${quote}`));
  return {
    id,
    question: typographic(question),
    sentences: [...versions.map(({ says }) => says), reading].flatMap((text) => sentencesOf(text, rules)),
    claims,
    evidence: evidence.map(short),
  };
}

function readPerson(
  { claims, sources }: Ledger,
  { id, name, spellings, calledAlso, role }: LedgerEntity,
  rules: SentenceRules,
): UnitData['people'][number] {
  const others = [...new Set([...spellings, ...(calledAlso ?? [])])].filter((spelling) => spelling !== name);
  const languageOf = (spelling: string): string =>
    languageOfSpelling(spelling, [...claims.values()], [...sources.values()]) ?? rules.locale;
  return {
    id,
    name,
    spellings: others.map((spelling): [string, string] => [spelling, languageOf(spelling)]),
    sentences: sentencesOf(role, rules),
  };
}

function readSource({ id, title, label, summary, defects, publisher }: LedgerSource): UnitData['sources'][number] {
  return {
    id,
    title,
    label: typographic(label),
    sentences: [summary, ...defects, ...(publisher === null ? [] : [publisher])].map(typographic),
  };
}

/** The sentences of prose in YAML, without notes and markup. */
function sentencesOf(prose: string, rules: SentenceRules): string[] {
  return readProse(prose, { file: '', line: 1, col: 1 }, rules).sentences.map(({ text }) => typographic(text));
}
