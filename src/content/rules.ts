// Lists all rules, each with what it requires. docs/editors/checks.md has a section on each.

export const rules = {
  'files-hold-something': 'Content files are not empty.',
  'texts-are-readable': 'Every file is UTF-8 and has no control character, non-character or lost character.',
  'texts-are-whole': 'No comment cuts off a YAML text without quotation marks.',
  'yaml-is-wellformed': 'YAML parses.',
  'mdx-is-wellformed': 'MDX and its front matter parse.',
  'matches-schema': 'Every key is known and every value has the right type.',
  'dates-are-real': 'Every date exists and is written as a year, month or day.',
  'translations-exist': 'Every quote has a translation.',
  'ids-are-unique': 'Every id is unique.',
  'references-exist': 'Every claim, source, entity and event referred to exists.',
  'quotes-are-verbatim': 'Every quote is in the evidence lock, so it matches its source word for word.',
  'quotes-are-short': 'A quote has at most 160 characters and at most 60 Han characters.',
  'sources-are-not-copied': 'At most half of an article is quoted in total.',
  'articles-are-told-whole':
    'Every sentence of an article is quoted, covered by a claim that states it, or set aside with a reason.',
  'evidence-is-the-articles': 'No quote comes from a part that is set aside.',
  'sentences-carry-notes': 'Every sentence ends with at least one note.',
  'notes-close-sentences': 'Every note directly follows the closing punctuation of its sentence.',
  'own-words-are-few': 'At most 15 % of a theme’s sentences are our own.',
  'own-words-state-no-facts': 'No sentence of our own contains a sum, a date or a quotation.',
  'speakers-are-named': 'A sentence on what is alleged, denied or admitted names its speaker, or its paragraph does.',
  'figures-show-claims': 'Every sum, number, date and name in a figure is stated by the claims of its row.',
  'claims-are-cited': 'Every claim is cited by a sentence or list.',
  'answers-lead-somewhere': 'No claim answers itself, directly or through other answers.',
  'events-lead-to-dates': 'Every event has a date, or is counted from one that has.',
  'lines-stand-apart': 'The ids of two lines of reporting differ by more than one word.',
  'changes-are-recorded': 'Every change to a published claim has an entry in corrections.yaml.',
  'reviews-judge-what-exists': 'Every review is of something that exists.',
  'pages-hold-no-code':
    'A page has Markdown and the engine’s components, no code and no other elements; prose in YAML is one paragraph.',
  'pictures-are-there': 'Every picture exists and has an alternative text.',
  'headings-have-ids': 'Every heading has an explicit id.',
  'targets-exist': 'Every link points to a page and section that exist.',
  'addresses-persist':
    'Every published address still exists or has an alias, and every new one is in the permalink ledger.',
} as const satisfies Record<string, string>;

export type RuleId = keyof typeof rules;

/** Rules for the built site. They find faults in the code rather than in the content. */
export const builtRules = {
  'addresses-are-built': 'Every address in the permalink ledger exists in the build or redirects to one that does.',
  'ids-are-unique-in-page': 'Every id is unique within its page.',
  'links-lead-somewhere': 'Every internal link points to a page or file in the build, and to an anchor on it.',
  'sentences-have-notes': 'Every sentence about the story has a note in the built page, judged from its HTML alone.',
  'nothing-is-inline': 'No style attributes, inline handlers or unquoted attribute values.',
  'nothing-leaves-the-host': 'No page loads anything from another host.',
  'blocks-are-hashed': 'The Content-Security-Policy of a page lists the hash of each inline script and style.',
  'foreign-words-name-their-language': 'Text in another script than the page’s has a lang attribute.',
} as const satisfies Record<string, string>;

export type BuiltRuleId = keyof typeof builtRules;
