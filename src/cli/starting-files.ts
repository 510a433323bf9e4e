// The starting files of `npm run new`: each parses under its schema, and what an editor must fill in says FILL IN.
import { stringify } from 'yaml';

/** What stands where an editor has still to write. */
export const FILL_IN = 'FILL IN';

/** A theme: its front matter, the sections that every theme has, and one sentence with its note. */
export function themeFile(id: string): string {
  return `---
title: '${FILL_IN}: what the page tells, with who says it, in one sentence'
shortTitle: ${scalar(titleOf(id))}
description: '${FILL_IN}: one sentence for lists and search engines, with who says it'
---

${FILL_IN}: the answer first, in a sentence that names its speaker and ends with its note.[^fill-in-claim]

## In brief [#in-brief]

- ${FILL_IN}: what a reader in a hurry must know, a line each.

## ${FILL_IN}: a heading that says something [#fill-in]

${FILL_IN}: one thought a sentence, each with its note.

## What is not known [#not-known]

- ${FILL_IN}: what a reader would ask and the sources do not say.

## Where the sources disagree [#disagree]

- ${FILL_IN}: each point with its versions, and a link to it under /disagreements/.
`;
}

/** One entry for a file of claims. */
export function claimEntry(id: string): string {
  return `${scalar(id)}:
  statement: '${FILL_IN}: one fact, one sentence, in our words. It names its speaker if alleged, denied or admitted.'
  speaker: fill-in-speaker # an entity; one of kind unnamed where nobody is named; the source where its reporter speaks
  status: reported # alleged, denied, admitted, reported or undisputed
  evidence:
    - source: fill-in-source
      quote: '${FILL_IN}: the fewest words that carry the fact, letter for letter'
      translation: '${FILL_IN}: our English of just these words; [words] that English needs stand in brackets'
`;
}

/** A file of claims that has no entry yet. */
export function claimsHeading(theme: string): string {
  return `# Theme: ${theme}.\n`;
}

/** A source whose file is still to be named and hashed: \`verify\` says the true hash and length. */
export function sourceFile(id: string): string {
  return `title: null # as the text has it; null where it has none
# Our name for it.
label: ${scalar(titleOf(id))}
publisher: null # only what the text itself gives
language: en # BCP 47; Chinese is zh-Hans or zh-Hant
form: original # original, machine-translation, back-translation or retelling
published: null # a year, a month or a day, as the text gives it
line: ${scalar(id)} # sources that retell one report share their line
lineReason: '${FILL_IN}: why it belongs to that line, worked out from the texts.'
summary: '${FILL_IN}: what it is and how far to trust it.'
defects: [] # what is garbled, lost or foreign in it, a sentence each
setAside: [] # parts that are not the article, each with from, to and reason
file:
  name: ${scalar(`${id}.txt`)}
  sha256: '${'0'.repeat(64)}' # npm run verify says the true values
  bytes: 1
`;
}

/** A person, organisation, product, code name, or somebody spoken of without a name. */
export function entityFile(id: string): string {
  return `name: ${scalar(titleOf(id))}
kind: organisation # person, organisation, product, code-name or unnamed
spellings: [] # each spelling met in a source, letter for letter
role: >-
  ${FILL_IN}: what the sources say of its role, no more, each sentence with its note.
claims: [] # the claims about it or by it
`;
}

/** An id as a title: \`bridge-closing\` → \`Bridge closing\`. */
function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A text as YAML, in quotation marks where it would be read as something else, such as 2025 or true. */
function scalar(text: string): string {
  return stringify(text).trimEnd();
}
