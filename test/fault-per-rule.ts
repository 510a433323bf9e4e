// For each rule, the edits to the fixture that break it: the examples in docs/editors/checks.md, and a test that the
// rule works.
import type { RuleId } from '../src/content/rules.ts';
import { append, changeLock, lockQuote, replace, type Edits } from './with-content.ts';

const CLOSING = 'claims/bridge-closing.yaml';
const CROSSING = 'claims/river-crossing.yaml';
const THEME = 'themes/bridge-closing.mdx';

/** Rules that only `npm run verify` can check, because they need the articles. */
export const WITH_ARTICLES: ReadonlySet<RuleId> = new Set(['evidence-is-the-articles']);

export const faults: Record<RuleId, Edits> = {
  'files-hold-something': { 'sources/ar-report.yaml': '' },
  'texts-are-readable': { 'entities/a-baker.yaml': replace('half of what', 'half \u0002of what') },
  'texts-are-whole': {
    'events.yaml': replace('dateNote: The Arabic report says June.', 'dateNote: Report #3 says June.'),
  },
  'yaml-is-wellformed': { 'entities/ferry-guild.yaml': replace('name: Ferry guild', 'name: Ferry guild: Vell') },
  'mdx-is-wellformed': { [THEME]: append('\n<Box>\n\nText.\n') },
  'matches-schema': { [CROSSING]: replace('status: alleged', 'status: aleged') },
  'dates-are-real': { 'events.yaml': replace('"2024-05"', '"2025-02-30"') },
  'translations-exist': { [CROSSING]: replace('      translation: until ten at night\n', '') },
  'ids-are-unique': { [THEME]: replace('[#age]', '[#closing]') },
  'references-exist': { [THEME]: replace('says June.[^closed-in-june]', 'says June.[^closed-in-jun]') },
  'quotes-are-verbatim': { [CLOSING]: replace('quote: nie avoir changé', 'quote: nie avoir change') },
  'quotes-are-short': { [CROSSING]: replace('quote: toutes les vingt minutes', `quote: ${'橋'.repeat(61)}`) },
  'sources-are-not-copied': {
    'evidence.lock.json': changeLock((lock) => lockQuote(lock, 'ja-retelling', 'あ'.repeat(200))),
  },
  'articles-are-told-whole': {
    [CLOSING]: replace('    - { source: ja-retelling, from: 両岸通信が, to: 伝えている。 }\n', ''),
  },
  'evidence-is-the-articles': {
    [CROSSING]: replace('quote: quatre millions de couronnes', 'quote: le marché aux fleurs'),
  },
  'sentences-carry-notes': { [THEME]: replace('says June.[^closed-in-june]', 'says June.') },
  'notes-close-sentences': { [THEME]: replace('says June.[^closed-in-june]', 'says June[^closed-in-june].') },
  'own-words-are-few': {
    'themes/river-crossing.mdx': append('\nThat leaves much open.[^own] More is to be learnt.[^own]\n'),
  },
  'own-words-state-no-facts': { [THEME]: replace('says June.[^closed-in-june]', 'says June, and so in June.[^own]') },
  'speakers-are-named': { [THEME]: append('\nThe bolts were too thin.[^bolts-too-thin]\n') },
  'figures-show-claims': { 'figures/cost.yaml': replace('amount: 4.6 million crowns', 'amount: 4.9 million crowns') },
  'claims-are-cited': {
    [THEME]: replace(' Two wooden barriers stand at the ends of the bridge, a reporter saw.[^barriers-stand]', ''),
  },
  'answers-lead-somewhere': {
    [CLOSING]: replace('  status: alleged\n', '  status: alleged\n  answers: [plans-followed]\n'),
  },
  'events-lead-to-dates': {
    'events.yaml': replace('  date: "2024-05"\n', '  after: bolts-found-cracked\n  days: 0\n'),
  },
  'lines-stand-apart': { 'sources/ja-retelling.yaml': replace('line: wire-report', 'line: wire-repart') },
  'changes-are-recorded': {
    [CLOSING]: replace('statement: Two wooden barriers stand at', 'statement: Two barriers stand at'),
  },
  'reviews-judge-what-exists': {
    'reviews.json': `${JSON.stringify({ version: 1, readers: 'Two readings.', reviews: [{ kind: 'claim', of: 'barrier-stand', sha256: '0'.repeat(64), readings: [{ reader: 'one', date: '2025-01-02', verdict: 'holds' }] }] }, null, 1)}\n`,
  },
  'pages-hold-no-code': { [THEME]: append('\nThe form says {name} twice.[^barriers-stand]\n') },
  'pictures-are-there': { [THEME]: append('\n![The bridge is shut.](/bridge.png)[^barriers-stand]\n') },
  'headings-have-ids': { [THEME]: append('\n## The clerk speaks\n') },
  'targets-exist': { [THEME]: append('\nSee [the bolts](/themes/bridge-closing/#bolt).[^own]\n') },
  'addresses-persist': { [THEME]: replace('[#winter]', '[#winters]') },
};
