// Starting files for `npm run new`: each is valid, and says FILL IN where an editor must write something.
import { stringify } from 'yaml';

/** Marks what an editor must fill in. */
export const FILL_IN = 'FILL IN';

/** A theme: its front matter, the sections that every theme has, and one sentence with its note. */
export function themeFile(id: string): string {
  return `---
title: '${FILL_IN}: what the page is about, with who says it, in one sentence'
shortTitle: ${scalar(titleOf(id))}
description: '${FILL_IN}: one sentence for lists and search engines, with who says it'
---

${FILL_IN}: the answer first, in a sentence that names its speaker and ends with its note.[^fill-in-claim]

## In brief [#in-brief]

- ${FILL_IN}: what a reader in a hurry must know, one line each.

## ${FILL_IN}: a heading that says something [#fill-in]

${FILL_IN}: one thought per sentence, each with its note.

## What is not known [#not-known]

- ${FILL_IN}: what a reader would ask and the sources do not say.

## Where the sources disagree [#disagree]

- ${FILL_IN}: each point with its versions, and a link to it under /disagreements/.
`;
}

/** @returns An entry for a claims file. */
export function claimEntry(id: string): string {
  return `${scalar(id)}:
  statement: '${FILL_IN}: one fact, one sentence, in our words. It names its speaker if alleged, denied or admitted.'
  speaker: fill-in-speaker # an entity, one of kind unnamed if nobody is named, or the source if its reporter speaks
  status: reported # alleged, denied, admitted, reported or undisputed
  evidence:
    - source: fill-in-source
      quote: '${FILL_IN}: the fewest words that state the fact, exactly as written'
      translation: '${FILL_IN}: our translation of exactly these words, with [words] that only English needs in brackets'
`;
}

/** @returns The start of a claims file. */
export function claimsHeading(theme: string): string {
  return `# Theme: ${theme}.\n`;
}

/** A source whose file is still to be named and hashed: \`verify\` says the true hash and length. */
export function sourceFile(id: string): string {
  return `title: null # as the text gives it; null if it has none
# Our name for it.
label: ${scalar(titleOf(id))}
publisher: null # only what the text itself gives
language: en # BCP 47; Chinese is zh-Hans or zh-Hant
form: original # original, machine-translation, back-translation or retelling
published: null # a year, a month or a day, as the text gives it
line: ${scalar(id)} # sources that retell one report share their line
lineReason: '${FILL_IN}: why it belongs to that line, worked out from the texts.'
summary: '${FILL_IN}: what it is and how far it can be trusted.'
defects: [] # what is garbled, missing or foreign in it, one sentence each
setAside: [] # parts that do not belong to the article, each with from, to and reason
file:
  name: ${scalar(`${id}.txt`)}
  sha256: '${'0'.repeat(64)}' # npm run verify prints the real values
  bytes: 1
`;
}

/** @returns An entity file. */
export function entityFile(id: string): string {
  return `name: ${scalar(titleOf(id))}
kind: organisation # person, organisation, product, code-name or unnamed
spellings: [] # each spelling found in a source, exactly as written
role: >-
  ${FILL_IN}: what the sources say about its role, and no more, each sentence with its note.
claims: [] # the claims about it or by it
`;
}

/** An id as a title: \`bridge-closing\` → \`Bridge closing\`. */
function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** @returns Text as YAML, quoted if it would be read as something else, such as 2025 or true. */
function scalar(text: string): string {
  return stringify(text).trimEnd();
}
