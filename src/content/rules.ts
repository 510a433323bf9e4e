// The one list of rules: each with what must hold. docs/editors/checks.md has a paragraph on each.

export const rules = {
  'files-hold-something': 'A file of content is not empty.',
  'texts-are-readable':
    'No file holds a control character, a non-character or a lost character, and every file is UTF-8.',
  'texts-are-whole': 'No comment cuts a YAML text that has no quotation marks.',
  'yaml-is-wellformed': 'YAML can be parsed.',
  'mdx-is-wellformed': 'MDX and its front matter can be parsed.',
  'matches-schema': 'Every key is known and every value of its kind.',
  'dates-are-real': 'A date exists, and is written as a year, month or day.',
  'translations-exist': 'Every quote has our translation.',
  'ids-are-unique': 'One id names one thing.',
  'references-exist': 'Every claim, source, entity and event that is named exists.',
  'quotes-are-verbatim': 'Every quote stands in the evidence lock, and so word for word in its source.',
  'quotes-are-short': 'A quote has at most 160 characters and at most 60 Han characters.',
  'sources-are-not-copied': 'At most half of an article is quoted in all.',
  'articles-are-told-whole':
    'Every sentence of an article is quoted, covered by a claim that states it, or set aside with a reason.',
  'evidence-is-the-articles': 'No quote comes from a part set aside.',
  'sentences-carry-notes': 'Every sentence ends with at least one note.',
  'notes-close-sentences': 'A note stands after the closing mark of its sentence and nowhere else.',
  'own-words-are-few': 'At most 15 % of a theme’s sentences are our own.',
  'own-words-state-no-facts': 'No sentence of our own holds a sum, a date or a quotation.',
  'speakers-are-named':
    'A sentence on what is alleged, denied or admitted names its speaker, or stands in a paragraph that does.',
  'figures-show-claims': 'Every sum, number, date and name that a figure shows stands in the claims of its row.',
  'claims-are-cited': 'Every claim is cited by some sentence or list.',
  'answers-lead-somewhere': 'No claim answers itself or stands in a circle of answers.',
  'lines-stand-apart': 'Two lines of reporting differ in more than one word.',
  'changes-are-recorded': 'A published claim that was changed has an entry in corrections.yaml.',
  'reviews-judge-what-exists': 'A review names something that exists.',
  'pages-hold-no-code':
    'A page holds Markdown and the engine’s components: no code, no other element; prose in YAML is one paragraph.',
  'pictures-are-there': 'A picture is in public/ and has an alternative text.',
  'headings-have-ids': 'Every heading has an explicit id.',
  'targets-exist': 'A link leads to a page and section that exist.',
  'addresses-persist':
    'Every address ever published is still there or has an alias, and every new one is in the permalink ledger.',
} as const satisfies Record<string, string>;

export type RuleId = keyof typeof rules;

/** Rules over what was built: they find faults of the code more than of the content. */
export const builtRules = {
  'addresses-are-built':
    'Every address of the permalink ledger is there in what was built, or leads on from there to what is.',
  'ids-are-unique-in-page': 'No id stands twice in a page.',
  'links-lead-somewhere':
    'Every link inside the site leads to a page or file that was built, and to an anchor that it has.',
  'sentences-have-notes':
    'Every sentence about the story carries a note in the built page, counted from its HTML alone.',
  'nothing-is-inline': 'No style attribute, no inline handler, and no attribute without quotation marks.',
  'nothing-leaves-the-host': 'No page asks another host for anything.',
  'blocks-are-hashed': 'Each inline script and style is named by its hash in the page’s Content-Security-Policy.',
  'foreign-words-name-their-language': 'Text in another script than the page’s says in which language it is.',
} as const satisfies Record<string, string>;

export type BuiltRuleId = keyof typeof builtRules;
